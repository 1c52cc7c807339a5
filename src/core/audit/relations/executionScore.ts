import {
  cell,
  constant,
  Decimal,
  intervalOf,
  lesser,
  product,
  ratio,
  roundHalfUp,
  valueOf,
  type Expr,
} from '../../expression';
import type { Numeral } from '../numerals/numeral';
import type { SelfEvaluation } from '../tables/scoreTables';

/** How a printed score of execution stands to the one computed: equal, rounded, cut off where it had to be rounded up, or wrong. */
export interface ExecutionScore {
  readonly score: Numeral;
  readonly numerals: readonly Numeral[];
  readonly should: Decimal;
  readonly stands: 'tied' | 'rounding' | 'cutOff' | 'refuted';
}

/** The score that rate and weight give, at most the weight; undefined where something is missing. */
export function executionScoreOf({ funding }: SelfEvaluation): ExecutionScore | undefined {
  const { budget, executed, rate, weight, score } = funding;
  if (budget === undefined || executed === undefined || weight === undefined || score === undefined)
    return undefined;
  const share = ratio(cell(executed.cell), cell(budget.cell));
  // A weight is exact, however it is printed.
  const should = product(lesser(ratioOf(rate, share), constant(1)), constant(weight.value));
  const value = valueOf(should);
  if (value.kind === 'none') return undefined;
  const numerals = [score, weight, ...(rate === undefined ? [] : [rate]), executed, budget];
  return { score, numerals, should: value.value, stands: stands(score, should, value.value) };
}

/** The rate as printed with decimals; without them it is too coarse, and the amounts tell it better. */
function ratioOf(rate: Numeral | undefined, share: Expr): Expr {
  return rate === undefined || rate.digits === 0 ? share : ratio(cell(rate.cell), constant(100));
}

const tenth = new Decimal('0.05');

/** A score is printed to a tenth at the least: rounded or cut off there it may stand, to a whole point it may not. */
function stands(score: Numeral, should: Expr, value: Decimal): ExecutionScore['stands'] {
  if (value.eq(score.value)) return 'tied';
  const range = intervalOf(should) ?? { low: value, high: value };
  const margin = score.digits === 0 ? tenth : new Decimal(10).pow(-score.digits);
  if (score.value.lt(range.low.minus(margin)) || score.value.gt(range.high.plus(margin))) return 'refuted';
  return score.digits > 0 && roundHalfUp(value, score.digits).gt(score.value) ? 'cutOff' : 'rounding';
}
