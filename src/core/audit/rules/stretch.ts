import type { Numeral } from '../numerals/numeral';
import type { Fault } from '../outcomes';
import type { Passage } from '../text/passage';

/** A fault of words: from the clause's beginning before the first number (a comma at most away) to the end of the last. */
export function stretchFault(
  passage: Passage,
  [from, to]: readonly [from: number, to: number],
  numerals: readonly Numeral[],
  more: Pick<Fault, 'expected' | 'slots'> = {},
): Fault {
  const before = passage.text.slice(Math.max(0, from - 12), from);
  const start = from - (/(?:[\d)](?:[万亿千]?元|%))?([^,;。:()\d]*)$/u.exec(before)?.[1]?.length ?? 0);
  return { verdict: 'refuted', numerals, start: passage.at(start), end: passage.at(to - 1) + 1, ...more };
}
