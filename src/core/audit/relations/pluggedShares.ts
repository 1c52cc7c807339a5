import { Decimal, zero } from '../../expression';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { once } from './kept';
import { ratesOf } from './rates';

/** Shares that are one last digit off, where all shares of the whole make exactly 100 %: 末项倒挤. */
export const pluggedShares: (text: ReadText) => ReadonlySet<Numeral> = once((text) => {
  const off = new Set(
    ratesOf(text)
      .filter(({ verdict, diagnosis }) => verdict === 'refuted' && diagnosis === 'lastDigit')
      .map(({ rate }) => rate),
  );
  const plugged = text.facts.flatMap(({ parts }) => {
    const shares = parts.flatMap((part) => part.shares.map(({ rate }) => rate.numeral));
    const sum = shares.reduce((before, { value }) => before.plus(value), zero);
    return sum.eq(new Decimal(100)) ? shares.filter((share) => off.has(share)) : [];
  });
  return new Set(plugged);
});
