import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { threePublicCounts } from '../inputs/threePublicCounts';
import { defineFigure } from './define';

/** Journeys, vehicles and receptions behind the three public expenses. */
export const threePublicCount = defineFigure<keyof typeof threePublicCounts.by>({
  id: 'threePublicCount',
  title: { zh: '“三公”经费实物量', en: 'Three public expenses: count' },
  basis: '其他重要事项 一',
  measure: '个',
  label: (_, item) => threePublicCounts.by[item].header,
  expr: (account, item) =>
    optional(numbersIn([cardOf(account, threePublicCounts)], threePublicCounts.by[item])),
});
