import type { Decimal } from './decimal';
import type { Expr } from './expression';
import { intervalOf } from './interval';
import { valueOf, type NoValue } from './value';

/**
 * A truth that ought to hold between two expressions. Read as `printed`, both sides stand for all that their digits
 * allow; read as `repeated`, it is the same figure shown twice, or a print against its exact cell already rounded:
 * then only equal digits will do.
 */
export interface Relation {
  readonly comparison: 'equals' | 'atMost' | 'atLeast';
  readonly left: Expr;
  readonly right: Expr;
  readonly reading: 'printed' | 'repeated';
}

export type Verdict = 'tied' | 'rounding' | 'refuted' | 'notChecked';

/** The verdict with its figures. `difference` is left − right; `allowed` is the most that rounding could explain. */
export type Judgement =
  | {
      readonly verdict: 'tied' | 'rounding' | 'refuted';
      readonly left: Decimal;
      readonly right: Decimal;
      readonly difference: Decimal;
      readonly allowed: Decimal;
    }
  | { readonly verdict: 'notChecked'; readonly because: NoValue };

/** Judges a relation: tied as it stands, explained by the rounding of its cells, refuted, or not checked for want of a value. */
export function judge(relation: Relation): Judgement {
  const left = valueOf(relation.left);
  if (left.kind === 'none') return { verdict: 'notChecked', because: left };
  const right = valueOf(relation.right);
  if (right.kind === 'none') return { verdict: 'notChecked', because: right };
  const difference = left.value.minus(right.value);
  const allowed = relation.reading === 'repeated' ? difference.times(0) : roomFor(relation, difference);
  return {
    verdict: verdictOf(relation.comparison, difference, allowed),
    left: left.value,
    right: right.value,
    difference,
    allowed,
  };
}

function verdictOf(
  comparison: Relation['comparison'],
  difference: Decimal,
  allowed: Decimal,
): 'tied' | 'rounding' | 'refuted' {
  const excess = { equals: difference.abs(), atMost: difference, atLeast: difference.neg() }[comparison];
  if (excess.lte(0)) return 'tied';
  return excess.lte(allowed) ? 'rounding' : 'refuted';
}

/** How far apart the two sides may stand and still meet: the part of each interval that reaches towards the other side. */
function roomFor(relation: Relation, difference: Decimal): Decimal {
  const left = intervalOf(relation.left);
  const right = intervalOf(relation.right);
  if (left === undefined || right === undefined) return difference.times(0);
  const gap = difference.isNegative() ? right.low.minus(left.high) : left.low.minus(right.high);
  return difference.abs().minus(gap);
}
