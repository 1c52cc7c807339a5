import type { Expr } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import type { Agreement } from './agreement';

/** What a wrong rate looks like: which mistake would give what is printed. */
export type Diagnosis = 'zeroBase' | 'wrongBase' | 'asRatio' | 'beyondWhole' | 'lastDigit' | 'plain';

/** A printed rate, held against the amounts it follows from. */
export interface RateJudgement {
  readonly rate: Numeral;
  readonly numerals: readonly Numeral[];
  readonly verdict: 'tied' | 'rounding' | 'refuted' | 'ambiguous';
  readonly diagnosis: Diagnosis;
  readonly expected: string;
  /** The rate that was looked for, as an expression of printed amounts. */
  readonly should: Expr | undefined;
}

/** One way of reading a sentence: the rate that its amounts give, and the numbers it is read from. */
export interface Candidate {
  readonly should: Expr;
  readonly numerals: readonly Numeral[];
  readonly agreement: Agreement;
}

/** Only where every reading refutes a rate is it refuted; where some do, it could be of two things. */
export function verdictOf(candidates: readonly Candidate[]): RateJudgement['verdict'] {
  const verdicts = candidates.map(({ agreement }) => agreement.verdict);
  if (verdicts.every((verdict) => verdict === 'refuted')) return 'refuted';
  if (verdicts.includes('refuted')) return 'ambiguous';
  return verdicts.includes('tied') ? 'tied' : 'rounding';
}
