import { difference } from '../expression';
import { threePublic } from '../inputs/threePublic';
import { defineFigure } from './define';
import { threePublicAmount, type ThreePublicItem } from './threePublicAmount';

/** The final amount less the prior year’s of a public expense, in printed money; negative is a fall. */
export const threePublicChangeFromPriorYear = defineFigure<ThreePublicItem>({
  id: 'threePublicChangeFromPriorYear',
  title: { zh: '“三公”经费比上年增减', en: 'Three public expenses: change from the prior year' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13',
  measure: 'printedMoney',
  label: (_, item) => threePublic.row[item].label,
  expr: (account, item) =>
    difference(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'prior' }).expr,
    ),
});
