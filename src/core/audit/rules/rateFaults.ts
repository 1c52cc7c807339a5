import type { ReadText } from '../document';
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

export function faultOfRate({ rate, numerals, expected }: RateJudgement): Outcome {
  return faultOf(rate, numerals, { expected });
}
