import { zero, type Decimal } from './decimal';
import { difference as minus, type Expr } from './expression';
import { intervalOf } from './interval';
import { valueOf, zeroBase, type NoValue } from './value';

/**
 * A truth that ought to hold between two expressions. Read as `printed`, both sides stand for all that their digits
 * allow; read as `repeated`, it is the same figure shown twice, or a print against its exact cell already rounded:
 * then only equal digits will do, save where one figure is known to fewer digits on one side: then both must meet.
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

/**
 * Judges a relation: tied as it stands, explained by the rounding of its cells, refuted, or not checked for want of a
 * value. A base that may be zero within its digits leaves a rate open: then nothing but a tie can be told.
 */
export function judge(relation: Relation): Judgement {
  const left = valueOf(relation.left);
  if (left.kind === 'none') return { verdict: 'notChecked', because: left };
  const right = valueOf(relation.right);
  if (right.kind === 'none') return { verdict: 'notChecked', because: right };
  const difference = left.value.minus(right.value);
  const allowed = isExacting(relation) ? zero : roomFor(relation, difference);
  const verdict = verdictOf(relation.comparison, difference, allowed ?? zero);
  if (verdict === 'refuted' && allowed === undefined) return { verdict: 'notChecked', because: zeroBase };
  return { verdict, left: left.value, right: right.value, difference, allowed: allowed ?? zero };
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

/** Whether only equal digits will do. */
function isExacting({ reading, left, right }: Relation): boolean {
  if (reading === 'printed') return false;
  const [known, also] = [digitsOf(left), digitsOf(right)];
  return known === undefined || also === undefined || known === also;
}

/** The digits to which a single figure that is not exact is known; undefined for all else. */
function digitsOf(expr: Expr): number | undefined {
  if (expr.kind === 'round') {
    const within = digitsOf(expr.of);
    return within === undefined ? undefined : Math.min(within, expr.digits);
  }
  if (expr.kind !== 'cell' || expr.cell.content.kind !== 'number') return undefined;
  const { digits } = expr.cell.content;
  return digits === 'exact' ? undefined : digits;
}

/** How far apart the two sides may stand and still meet; undefined where one of them can be anything. */
function roomFor({ left, right }: Relation, difference: Decimal): Decimal | undefined {
  const between = intervalOf(minus(left, right));
  if (between === undefined) return undefined;
  const gap = difference.isNegative() ? between.high.neg() : between.low;
  return difference.abs().minus(gap);
}
