import {
  constant,
  intervalOf,
  mean,
  round,
  roundHalfUp,
  valueOf,
  type Expr,
  type Relation,
} from '../../expression';

/**
 * What this year's workbook says of last year, as printed to some digits, against last year's own figure. That is taken as
 * a number: its cells stand in another workbook. Where it is known in 万元 only, any print that its rounding allows will do.
 */
export function lastYearRelation(stated: Expr, own: Expr, digits: number): Relation {
  const left = round(stated, digits);
  return { comparison: 'equals', left, right: printOf(own, left, digits), reading: 'repeated' };
}

function printOf(own: Expr, left: Expr, digits: number): Expr {
  const [value, stated, range] = [valueOf(own), valueOf(left), intervalOf(own)];
  if (value.kind === 'none' || range === undefined) return mean([]);
  const print = roundHalfUp(value.value, digits);
  if (stated.kind === 'none') return constant(print);
  const isPossible =
    roundHalfUp(range.low, digits).lte(stated.value) && roundHalfUp(range.high, digits).gte(stated.value);
  return constant(isPossible ? stated.value : print);
}
