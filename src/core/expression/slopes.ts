import type { Cell } from './cell';
import { Decimal, zero } from './decimal';
import type { Expr } from './expression';
import { valueOf } from './value';

/** How an expression moves with its cells, from where it stands. */
export interface Slopes {
  /** By how much it rises where the cell rises by one; a cell that moves nothing has no entry, or zero. */
  readonly of: ReadonlyMap<Cell, Decimal>;
  /** The cells that it does not move with in a straight line: those under a base, or in both sides of a product. */
  readonly bent: ReadonlySet<Cell>;
  /** How far the roundings inside may hold it from where it would be without them. */
  readonly rounding: Decimal;
  /** Whether it moves in a straight line, however far, with every cell that is not bent: no rounding and no corner inside. */
  readonly isStraight: boolean;
}

/** The slopes of `expr` towards all its cells, in one walk; a rounding is taken for what it rounds. */
export function slopesOf(expr: Expr): Slopes {
  const walk: Walk = { of: new Map(), bent: new Set(), rounding: zero, isStraight: true };
  follow(expr, new Decimal(1), walk, false);
  return walk;
}

interface Walk {
  readonly of: Map<Cell, Decimal>;
  readonly bent: Set<Cell>;
  rounding: Decimal;
  isStraight: boolean;
}

function follow(expr: Expr, slope: Decimal, walk: Walk, isBent: boolean): void {
  if (slope.isZero() && !isBent) return;
  switch (expr.kind) {
    case 'cell':
      walk.of.set(expr.cell, slope.plus(walk.of.get(expr.cell) ?? zero));
      if (isBent) walk.bent.add(expr.cell);
      return;
    case 'constant':
    case 'count':
      return;
    case 'sum':
      for (const term of expr.terms) follow(term, slope, walk, isBent);
      return;
    case 'mean':
      followMean(expr.terms, slope, walk, isBent);
      return;
    case 'difference':
      follow(expr.left, slope, walk, isBent);
      follow(expr.right, slope.neg(), walk, isBent);
      return;
    case 'product':
    case 'ratio':
    case 'lesser':
      followPair(expr, slope, walk, isBent);
      return;
    case 'absolute':
      walk.isStraight = false;
      follow(expr.of, isNegative(expr.of) ? slope.neg() : slope, walk, isBent);
      return;
    case 'round':
      walk.isStraight = false;
      walk.rounding = walk.rounding.plus(slope.abs().times(new Decimal(10).pow(-expr.digits)).div(2));
      follow(expr.of, slope, walk, isBent);
  }
}

/** A blank term would change the number of terms: no slope tells what that does. */
function followMean(terms: readonly Expr[], slope: Decimal, walk: Walk, isBent: boolean): void {
  const present = terms.filter((term) => valueOf(term).kind === 'value');
  for (const term of present) follow(term, slope.div(present.length), walk, isBent);
}

function followPair(
  expr: Extract<Expr, { readonly kind: 'product' | 'ratio' | 'lesser' }>,
  slope: Decimal,
  walk: Walk,
  isBent: boolean,
): void {
  const left = valueOf(expr.left);
  const right = valueOf(expr.right);
  if (left.kind === 'none' || right.kind === 'none') return;
  if (expr.kind === 'lesser') {
    walk.isStraight = false;
    follow(left.value.lte(right.value) ? expr.left : expr.right, slope, walk, isBent);
  } else if (expr.kind === 'product') {
    const bends = isBent || (expr.left.kind !== 'constant' && expr.right.kind !== 'constant');
    follow(expr.left, slope.times(right.value), walk, bends);
    follow(expr.right, slope.times(left.value), walk, bends);
  } else if (!right.value.isZero()) {
    follow(expr.left, slope.div(right.value), walk, isBent);
    follow(expr.right, slope.times(left.value).div(right.value.pow(2)).neg(), walk, true);
  }
}

function isNegative(expr: Expr): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.isNegative();
}
