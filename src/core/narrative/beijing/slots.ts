import { cardOf, formRowOf, wordsIn, type Account } from '../../account';
import { changeFromPriorYear, changeRateFromPriorYear, currentAmount, priorYearAmount } from '../../figures';
import { priorYear } from '../../inputs/priorYear';
import { unit } from '../../inputs/unit';
import { change, clause, figure, ifGiven, magnitude, words, type Comparison, type Slot } from '../clause';
import { asReason } from '../prose';
import { becauseOfChange, fromPriorYear } from './phrases';

export const year: Slot<unknown> = words((account) => String(account.year));

/** The name in running text: the short one where there is one. */
export const unitName: Slot<unknown> = words((account) => {
  const card = cardOf(account, unit);
  return wordsIn(card, unit.by.shortName) || wordsIn(card, unit.by.name);
});

/** 部门 or 单位. */
export const level: Slot<unknown> = words((account) => wordsIn(cardOf(account, unit), unit.by.level));

type ComparedItem = keyof typeof priorYear.row;

/** This year's amount of something that the prior-year form has too. */
export const currentYear = (item: ComparedItem): Slot<unknown> =>
  figure((account) => currentAmount(account, item));

export const againstPriorYear = (item: ComparedItem): Comparison<unknown> => ({
  base: (account) => priorYearAmount.figure(account, item),
  change: (account) => changeFromPriorYear.figure(account, item),
});

export const changeAmount = (item: ComparedItem): Slot<unknown> =>
  magnitude((account) => changeFromPriorYear.figure(account, item));

/** 比上年减少178.16万元，下降6.54%. */
export const comparedWithPriorYear = (item: ComparedItem): Slot<unknown> =>
  change(againstPriorYear(item), fromPriorYear, {
    amount: changeAmount(item),
    rate: magnitude((account) => changeRateFromPriorYear.figure(account, item)),
  });

export const priorYearReason =
  (item: ComparedItem) =>
  (account: Account): string =>
    asReason(wordsIn(formRowOf(account, priorYear, priorYear.row[item]), priorYear.by.reason));

/** 主要原因：….  where there is a change and a reason was given for it. */
export function because<Key>(of: Comparison<Key>, reason: (account: Account, key: Key) => string): Slot<Key> {
  const sentence = clause('主要原因：{reason}。', { reason: words(reason) });
  return change(of, becauseOfChange, { because: ifGiven(reason, sentence) });
}

export const becauseOfPriorYear = (item: ComparedItem): Slot<unknown> =>
  because(againstPriorYear(item), priorYearReason(item));
