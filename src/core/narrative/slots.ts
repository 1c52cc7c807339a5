import { cardOf, formRowOf, wordsIn, type Account } from '../account';
import type { Figure } from '../expression';
import {
  changeFromPriorYear,
  changeRateFromPriorYear,
  currentAmount,
  priorYearAmount,
  type PriorYearItem,
} from '../figures';
import { priorYear } from '../inputs/priorYear';
import { unit } from '../inputs/unit';
import {
  eachWhere,
  figure,
  magnitude,
  nothing,
  words,
  type Clause,
  type Comparison,
  type Slot,
} from './clause';
import { asReason } from './prose';

export const year: Slot<unknown> = words((account) => String(account.year));

/** 部门 or 单位. */
export const level: Slot<unknown> = words((account) => wordsIn(cardOf(account, unit), unit.by.level));

/** This year's amount of something that the prior-year form has too. */
export const currentYear = (item: PriorYearItem): Slot<unknown> =>
  figure((account) => currentAmount(account, item));

export const againstPriorYear = (item: PriorYearItem): Comparison<unknown> => ({
  base: (account) => priorYearAmount.figure(account, item),
  change: (account) => changeFromPriorYear.figure(account, item),
});

export const changeAmount = (item: PriorYearItem): Slot<unknown> =>
  magnitude((account) => changeFromPriorYear.figure(account, item));

export const changeRate = (item: PriorYearItem): Slot<unknown> =>
  magnitude((account) => changeRateFromPriorYear.figure(account, item));

export const priorYearReason =
  (item: PriorYearItem) =>
  (account: Account): string =>
    asReason(wordsIn(formRowOf(account, priorYear, priorYear.row[item]), priorYear.by.reason));

/** One wording where a figure has a value, another (or nothing) where its cell was left empty. */
export function ifFilled<Key>(
  of: (account: Account, key: Key) => Figure,
  yes: Clause<Key>,
  no: Clause<Key> = nothing,
): Slot<Key> {
  return ifAnyFilled((account, key) => [of(account, key)], yes, no);
}

/** One wording where any of the figures has a value, another (or nothing) where all their cells were left empty. */
export function ifAnyFilled<Key>(
  of: (account: Account, key: Key) => readonly Figure[],
  yes: Clause<Key>,
  no: Clause<Key> = nothing,
): Slot<Key> {
  return {
    kind: 'either',
    on: (account, key) => ({ kind: 'anyValue', figures: of(account, key) }),
    yes,
    no,
  };
}

/** A clause for each of several things whose figure has a value, with a mark between them. */
export function eachFilled<Key, Item>(
  items: (account: Account, key: Key) => readonly Item[],
  of: (account: Account, item: Item) => Figure,
  between: string,
  one: Clause<Item>,
): Slot<Key> {
  return eachWhere(
    items,
    (account, item) => ({ kind: 'anyValue', figures: [of(account, item)] }),
    between,
    one,
  );
}
