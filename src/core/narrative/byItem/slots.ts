import { cardOf, wordsIn } from '../../account';
import type { PriorYearItem } from '../../figures';
import { unit } from '../../inputs/unit';
import { change, clause, ifGiven, words, type Slot } from '../clause';
import { againstPriorYear, changeAmount, changeRate, priorYearReason } from '../slots';
import { fromPriorYear } from './phrases';

/** The full name: the format spells it out throughout. */
export const unitName: Slot<unknown> = words((account) => wordsIn(cardOf(account, unit), unit.by.name));

/** The year before the account's. */
export const prior: Slot<unknown> = words((account) => String(account.year - 1));

/** 与2023年度相比，收入支出总计增加…。主要原因：…。 */
export function comparedWithPriorYear(item: PriorYearItem, what: string): Slot<unknown> {
  const reason = priorYearReason(item);
  return change(againstPriorYear(item), fromPriorYear, {
    prior,
    what: words(() => what),
    amount: changeAmount(item),
    rate: changeRate(item),
    because: ifGiven(reason, clause('主要原因：{reason}。', { reason: words(reason) })),
  });
}
