import { percentage } from '../expression';
import { defineFigure } from './define';
import { threePublicAmount, threePublicInWords, type ThreePublicItem } from './threePublicAmount';
import { threePublicChangeFromPriorYear } from './threePublicChangeFromPriorYear';

/** The change of a public expense against the prior year, in per cent; no value from a base of zero. */
export const threePublicRateFromPriorYear = defineFigure<ThreePublicItem>({
  id: 'threePublicRateFromPriorYear',
  title: { zh: '比上年增减率', en: 'Rate of change from the prior year' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13：基数为上年决算数',
  measure: '%',
  subject: (_, item) => threePublicInWords(item),
  expr: (account, item) =>
    percentage(
      threePublicChangeFromPriorYear.figure(account, item).expr,
      threePublicAmount.figure(account, { item, column: 'prior' }).expr,
    ),
});
