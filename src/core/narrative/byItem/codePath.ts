import { nameOf, type Account } from '../../account';
import { nameIn } from '../../inputs/classification/datedCode';
import { functionalDictionary } from '../../inputs/classification/dictionary';

const levels = [
  { length: 3, word: '类' },
  { length: 5, word: '款' },
  { length: 7, word: '项' },
] as const;

/** 教育支出（类）普通教育（款）初中教育（项）, down to the level of the code. */
export function codePath(account: Account, code: string): string {
  return levels
    .filter(({ length }) => length <= code.length)
    .map(({ length, word }) => `${codeName(account, code.slice(0, length))}（${word}）`)
    .join('');
}

/** The name typed for a code, else that of the dictionary in the year, else its digits. */
export function codeName(account: Account, code: string): string {
  const typed = nameOf(account, code);
  const entry = functionalDictionary.entries.get(code);
  return typed === code && entry !== undefined ? nameIn(entry, account.year) : typed;
}
