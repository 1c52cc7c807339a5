import { difference } from '../expression';
import { defineFigure } from './define';
import { threePublicAmount, threePublicInWords, type ThreePublicItem } from './threePublicAmount';

/** The final amount less the initial budget of a public expense, in printed money; negative is a fall. */
export const threePublicChange = defineFigure<ThreePublicItem>({
  id: 'threePublicChange',
  title: { zh: '比年初预算增减', en: 'Change from the budget' },
  basis: '其他重要事项 一；K13',
  measure: 'printedMoney',
  subject: (_, item) => threePublicInWords(item),
  expr: (account, item) =>
    difference(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'budget' }).expr,
    ),
});
