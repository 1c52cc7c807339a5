import { difference } from '../expression';
import { threePublic } from '../inputs/threePublic';
import { defineFigure } from './define';
import { threePublicAmount, type ThreePublicItem } from './threePublicAmount';

/** The final amount less the initial budget of a public expense, in printed money; negative is a fall. */
export const threePublicChange = defineFigure<ThreePublicItem>({
  id: 'threePublicChange',
  title: { zh: '“三公”经费比年初预算增减', en: 'Three public expenses: change from the budget' },
  basis: '其他重要事项 一；K13',
  measure: 'printedMoney',
  label: (_, item) => threePublic.row[item].label,
  expr: (account, item) =>
    difference(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'budget' }).expr,
    ),
});
