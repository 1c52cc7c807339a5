import { cardOf, wordsIn, type Account } from '../../account';
import type { PriorYearItem } from '../../figures';
import { unit } from '../../inputs/unit';
import { change, clause, ifGiven, words, type Comparison, type Slot } from '../clause';
import { againstPriorYear, changeAmount, changeRate, priorYearReason } from '../slots';
import { becauseOfChange, fromPriorYear } from './phrases';

export { againstPriorYear, changeAmount, currentYear, level, priorYearReason, year } from '../slots';

/** The name in running text: the short one where there is one. */
export const unitName: Slot<unknown> = words((account) => {
  const card = cardOf(account, unit);
  return wordsIn(card, unit.by.shortName) || wordsIn(card, unit.by.name);
});

/** 比上年减少178.16万元，下降6.54%. */
export const comparedWithPriorYear = (item: PriorYearItem): Slot<unknown> =>
  change(againstPriorYear(item), fromPriorYear, { amount: changeAmount(item), rate: changeRate(item) });

/** 主要原因：….  where there is a change and a reason was given for it. */
export function because<Key>(of: Comparison<Key>, reason: (account: Account, key: Key) => string): Slot<Key> {
  const sentence = clause('主要原因：{reason}。', { reason: words(reason) });
  return change(of, becauseOfChange, { because: ifGiven(reason, sentence) });
}

export const becauseOfPriorYear = (item: PriorYearItem): Slot<unknown> =>
  because(againstPriorYear(item), priorYearReason(item));
