import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import type { Diagnosis, RateJudgement } from '../relations/rateJudgement';
import { ratesOf } from '../relations/rates';
import { pluggedShares } from '../relations/pluggedShares';

/** The rates that do not hold for one reason. A plugged share is told by a rule of its own. */
export function rateFaults(text: ReadText, diagnosis: Diagnosis): readonly Outcome[] {
  const plugged = diagnosis === 'lastDigit' ? pluggedShares(text) : new Set();
  return ratesOf(text)
    .filter((rate) => rate.verdict === 'refuted' && rate.diagnosis === diagnosis && !plugged.has(rate.rate))
    .map(faultOfRate);
}

export function faultOfRate({ rate, numerals, expected, diagnosis }: RateJudgement): Outcome {
  const fault = faultOf(rate, numerals, { expected });
  return diagnosis === 'plain' ? { ...fault, start: clauseStart(rate, numerals) } : fault;
}

const clause = 40;

/** Where nothing tells which number is wrong, the amounts just before the rate are quoted with it. */
function clauseStart(rate: Numeral, numerals: readonly Numeral[]): number {
  const near = numerals.filter(({ start }) => start <= rate.start && rate.start - start <= clause);
  return Math.min(...near.map(({ start }) => start));
}
