import type { Account } from '../../account';
import type { Figure } from '../../expression';
import { threePublicAmount, threePublicChange, threePublicCount, type ThreePublicItem } from '../../figures';
import { change, figure, magnitude, type Comparison, type Slot } from '../clause';
import { threePublicReasonFor } from '../reasons';
import { ofThreePublicItem } from './phrases';
import { because, year } from './slots';

export const finalOf =
  (item: ThreePublicItem) =>
  (account: Account): Figure =>
    threePublicAmount.figure(account, { item, column: 'final' });

const budgetOf =
  (item: ThreePublicItem) =>
  (account: Account): Figure =>
    threePublicAmount.figure(account, { item, column: 'budget' });

const againstBudget = (item: ThreePublicItem): Comparison<unknown> => ({
  base: budgetOf(item),
  change: (account) => threePublicChange.figure(account, item),
});

/** What the phrases of a comparison with the budget fill in. */
export const budgetSlots = (item: ThreePublicItem) => ({
  of: againstBudget(item),
  slots: { year, budget: figure(budgetOf(item)), amount: magnitude(againstBudget(item).change) },
});

export const comparedWithBudget = (item: ThreePublicItem): Slot<unknown> => {
  const { of, slots } = budgetSlots(item);
  return change(of, ofThreePublicItem, slots);
};

export const becauseOfBudget = (item: ThreePublicItem): Slot<unknown> =>
  because(againstBudget(item), (account) => threePublicReasonFor(account, item));

export const countOf = (item: Parameters<typeof threePublicCount.figure>[1]): Slot<unknown> =>
  figure((account) => threePublicCount.figure(account, item));
