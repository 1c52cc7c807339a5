import type { Text } from '../text';
import type { Numeral } from './numerals/numeral';

/** A relation that was judged and holds, or could be of two things. */
interface Judged {
  readonly verdict: 'tied' | 'rounding' | 'ambiguous';
  readonly numerals: readonly Numeral[];
}

/** Something that does not hold: where, what was expected, and what to say. */
export interface Fault {
  readonly verdict: 'refuted';
  /** The numerals that take part; none where it is about words. */
  readonly numerals: readonly Numeral[];
  /** The place in the original text. */
  readonly start: number;
  readonly end: number;
  /** The numeral that is wrong; left out where no number is. */
  readonly blamed?: Numeral;
  readonly expected?: string;
  readonly slots?: Readonly<Record<string, string | Text>>;
}

export type Outcome = Judged | Fault;

/** A fault of one numeral. */
export function faultOf(
  blamed: Numeral,
  numerals: readonly Numeral[],
  more: Pick<Fault, 'expected' | 'slots'> = {},
): Fault {
  return { verdict: 'refuted', numerals, start: blamed.start, end: blamed.end, blamed, ...more };
}
