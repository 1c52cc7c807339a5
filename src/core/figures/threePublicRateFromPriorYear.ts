import { percentage } from '../expression';
import { threePublic } from '../inputs/threePublic';
import { defineFigure } from './define';
import { threePublicAmount, type ThreePublicItem } from './threePublicAmount';
import { threePublicChangeFromPriorYear } from './threePublicChangeFromPriorYear';

/** The change of a public expense against the prior year, in per cent; no value from a base of zero. */
export const threePublicRateFromPriorYear = defineFigure<ThreePublicItem>({
  id: 'threePublicRateFromPriorYear',
  title: { zh: '“三公”经费比上年增减率', en: 'Three public expenses: rate of change from the prior year' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13：基数为上年决算数',
  measure: '%',
  label: (_, item) => threePublic.row[item].label,
  expr: (account, item) =>
    percentage(
      threePublicChangeFromPriorYear.figure(account, item).expr,
      threePublicAmount.figure(account, { item, column: 'prior' }).expr,
    ),
});
