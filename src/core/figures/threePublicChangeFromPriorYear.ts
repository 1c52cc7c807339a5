import { difference } from '../expression';
import { defineFigure } from './define';
import { threePublicAmount, threePublicInWords, type ThreePublicItem } from './threePublicAmount';

/** The final amount less the prior year’s of a public expense, in printed money; negative is a fall. */
export const threePublicChangeFromPriorYear = defineFigure<ThreePublicItem>({
  id: 'threePublicChangeFromPriorYear',
  title: { zh: '比上年增减', en: 'Change from the prior year' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13',
  measure: 'printedMoney',
  subject: (_, item) => threePublicInWords(item),
  expr: (account, item) =>
    difference(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'prior' }).expr,
    ),
});
