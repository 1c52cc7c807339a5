import { nameIn } from '../../src/core/inputs/classification/datedCode';
import { economicDictionary, functionalDictionary } from '../../src/core/inputs/classification/dictionary';

/** The year of the generated accounts. */
export const year = 2020;

const entries = new Map([...functionalDictionary.entries, ...economicDictionary.entries]);

/** The name that a dictionary has for a code, else one of our own; that of a total where there is no code. */
export function nameOfCode(code: string): string {
  const entry = entries.get(code);
  if (entry !== undefined) return nameIn(entry, year);
  return code === '' ? '合计' : `科目${code}`;
}

/** Whether a code and those above it were in use, as far as the dictionaries know. */
export function isInUse(code: string): boolean {
  return [3, 5, 7].every((length) => (entries.get(code.slice(0, length))?.from ?? year) <= year);
}
