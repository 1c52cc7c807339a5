import type { Account } from '../../account';
import { shownSign, type Figure } from '../../expression';
import {
  threePublicAmount,
  threePublicChange,
  threePublicChangeFromPriorYear,
  threePublicCompletion,
  threePublicCount,
  threePublicRateFromPriorYear,
  type ThreePublicItem,
} from '../../figures';
import {
  change,
  clause,
  figure,
  ifAny,
  ifGiven,
  magnitude,
  words,
  type Comparison,
  type Slot,
} from '../clause';
import { threePublicPurposeOf, threePublicReasonFor } from '../reasons';
import { fromBudget } from './phrases';
import { prior } from './slots';

/** The expenses as the text goes through them; the print calls the first 费, the others 费支出. */
export const expenses = [
  { item: 'overseas', name: '因公出国（境）费', final: '因公出国（境）费决算' },
  { item: 'vehicles', name: '公务用车购置及运行维护费', final: '公务用车购置及运行维护费支出决算' },
  { item: 'reception', name: '公务接待费', final: '公务接待费支出决算' },
] as const satisfies readonly {
  readonly item: ThreePublicItem;
  readonly name: string;
  readonly final: string;
}[];

export type Expense = (typeof expenses)[number];

export function amountOf(
  account: Account,
  item: ThreePublicItem,
  column: 'budget' | 'final' | 'prior',
): Figure {
  return threePublicAmount.figure(account, { item, column });
}

/** Whether there was any budget or expenditure. */
export function hasThreePublic(account: Account): boolean {
  return (['budget', 'final'] as const).some(
    (column) => shownSign(amountOf(account, 'total', column)) !== 'flat',
  );
}

export const finalOf = (item: ThreePublicItem): Slot<unknown> =>
  figure((account) => amountOf(account, item, 'final'));

export const againstBudget = (item: ThreePublicItem): Comparison<unknown> => ({
  base: (account) => amountOf(account, item, 'budget'),
  change: (account) => threePublicChange.figure(account, item),
});

/** 决算数大于预算数的主要原因：…。 */
export function comparedWithBudget(item: ThreePublicItem): Slot<unknown> {
  const reason = (account: Account): string => threePublicReasonFor(account, item);
  return change(againstBudget(item), fromBudget, {
    because: ifGiven(reason, clause('的主要原因：{reason}', { reason: words(reason) })),
  });
}

/** ，完成预算的80.71%: there is none of a budget of zero. */
export function completionOf(item: ThreePublicItem): Slot<unknown> {
  const completed = clause('，完成预算的{rate}%', {
    rate: figure((account) => threePublicCompletion.figure(account, item)),
  });
  return ifAny((account) => [amountOf(account, item, 'budget')], completed);
}

interface OfItem {
  readonly item: ThreePublicItem;
}

export const againstPriorYear: Comparison<OfItem> = {
  base: (account, { item }) => amountOf(account, item, 'prior'),
  change: (account, { item }) => threePublicChangeFromPriorYear.figure(account, item),
};

/** What the phrases of a comparison with the prior year fill in. */
export const priorYearSlots = {
  prior,
  amount: magnitude(againstPriorYear.change),
  rate: magnitude((account, { item }: OfItem) => threePublicRateFromPriorYear.figure(account, item)),
};

export const countOf = (item: Parameters<typeof threePublicCount.figure>[1]): Slot<unknown> =>
  figure((account) => threePublicCount.figure(account, item));

/** 主要用于…。 where it was typed what the money was spent on. */
export function spentOn(item: ThreePublicItem): Slot<unknown> {
  const purpose = (account: Account): string => threePublicPurposeOf(account, item);
  return ifGiven(purpose, clause('主要用于{purpose}。', { purpose: words(purpose) }));
}
