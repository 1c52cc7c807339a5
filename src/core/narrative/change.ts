import { shownSign, shownValue, type Figure } from '../expression';

/**
 * How an amount stands to its base, as the print shows both. There is no rate from a base of zero (or below), no
 * comparison without a base, and no direction where a number could not be read.
 */
export type Change = 'up' | 'down' | 'upFromZero' | 'downFromZero' | 'flat' | 'noPrior' | 'unread';

/** One wording for each case: the phrase table of a profile. */
export type ChangePhrases = Readonly<Record<Change, string>>;

export function changeFrom(base: Figure, change: Figure): Change {
  const from = shownValue(base);
  if (from.kind === 'none') return from.reason === 'blank' ? 'noPrior' : 'unread';
  const sign = shownSign(change);
  if (sign === undefined) return 'unread';
  if (sign === 'flat' || from.value.gt(0)) return sign;
  return sign === 'up' ? 'upFromZero' : 'downFromZero';
}

/** The same done to every case. */
export function forEveryChange<From, To>(
  cases: Readonly<Record<Change, From>>,
  make: (of: From) => To,
): Readonly<Record<Change, To>> {
  return {
    up: make(cases.up),
    down: make(cases.down),
    upFromZero: make(cases.upFromZero),
    downFromZero: make(cases.downFromZero),
    flat: make(cases.flat),
    noPrior: make(cases.noPrior),
    unread: make(cases.unread),
  };
}
