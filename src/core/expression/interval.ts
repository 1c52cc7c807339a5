import type { Cell } from './cell';
import { cellsOf } from './cells';
import { Decimal, roundHalfUp, zero } from './decimal';
import type { Expr } from './expression';
import { valueOf } from './value';

/** Everything between `low` and `high`, ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

type Reading = (cell: Cell) => Interval | undefined;

/** More shared cells than this are not tried at their ends one by one: the interval stays true, only wider. */
const mostSharedCells = 8;

/**
 * All that the expression can be, given the digits its cells are known to: a cell rounded to d digits stands for
 * v ± ½·10⁻ᵈ, an exact cell for itself. Undefined where there is no value or the base may be zero.
 */
export function intervalOf(expr: Expr): Interval | undefined {
  if (valueOf(expr).kind === 'none') return undefined;
  const shared = cellsTwiceIn(expr);
  if (shared.length === 0 || shared.length > mostSharedCells || hasAbsolute(expr)) {
    return natural(expr, printedInterval);
  }
  return hullAtCorners(expr, shared);
}

function printedInterval(cell: Cell): Interval | undefined {
  const { content } = cell;
  if (content.kind !== 'number') return undefined;
  if (content.digits === 'exact') return { low: content.value, high: content.value };
  const half = new Decimal(10).pow(-content.digits).div(2);
  return { low: content.value.minus(half), high: content.value.plus(half) };
}

/** A cell that occurs twice moves both places together: each operation is monotone in it, so its two ends suffice. */
function hullAtCorners(expr: Expr, shared: readonly Cell[]): Interval | undefined {
  let hull: Interval | undefined;
  for (let corner = 0; corner < 2 ** shared.length; corner += 1) {
    const atCorner = natural(expr, (cell) => {
      const interval = printedInterval(cell);
      const index = shared.indexOf(cell);
      if (index < 0 || interval === undefined) return interval;
      const end = (corner >> index) & 1 ? interval.high : interval.low;
      return { low: end, high: end };
    });
    if (atCorner === undefined) return undefined;
    hull = hull === undefined ? atCorner : hullOf([hull.low, hull.high, atCorner.low, atCorner.high]);
  }
  return hull;
}

function natural(expr: Expr, read: Reading): Interval | undefined {
  switch (expr.kind) {
    case 'cell':
      return read(expr.cell);
    case 'constant':
      return { low: expr.value, high: expr.value };
    case 'count':
      return { low: new Decimal(expr.cells.length), high: new Decimal(expr.cells.length) };
    case 'sum':
      return sumOfIntervals(expr.terms, read);
    case 'mean':
      return meanOfIntervals(expr.terms, read);
    case 'difference':
      return pair(expr, read, (a, b) => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) }));
    case 'product':
      return pair(expr, read, (a, b) => hullOf(corners(a, b, (x, y) => x.times(y))));
    case 'ratio':
      return pair(expr, read, (a, b) =>
        b.low.lte(0) && b.high.gte(0) ? undefined : hullOf(corners(a, b, (x, y) => x.div(y))),
      );
    case 'absolute':
      return mapped(expr.of, read, absoluteOf);
    case 'round':
      return mapped(expr.of, read, ({ low, high }) => ({
        low: roundHalfUp(low, expr.digits),
        high: roundHalfUp(high, expr.digits),
      }));
  }
}

function termIntervals(terms: readonly Expr[], read: Reading): Interval[] | undefined {
  const present = terms.filter((term) => valueOf(term).kind === 'value');
  const intervals = present.map((term) => natural(term, read)).filter((i) => i !== undefined);
  return intervals.length === present.length ? intervals : undefined;
}

function sumOfIntervals(terms: readonly Expr[], read: Reading): Interval | undefined {
  return termIntervals(terms, read)?.reduce(
    (a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }),
    { low: zero, high: zero },
  );
}

function meanOfIntervals(terms: readonly Expr[], read: Reading): Interval | undefined {
  const among = termIntervals(terms, read)?.length;
  const sum = sumOfIntervals(terms, read);
  if (among === undefined || sum === undefined) return undefined;
  return { low: sum.low.div(among), high: sum.high.div(among) };
}

function pair(
  expr: { readonly left: Expr; readonly right: Expr },
  read: Reading,
  combine: (a: Interval, b: Interval) => Interval | undefined,
): Interval | undefined {
  const a = natural(expr.left, read);
  const b = natural(expr.right, read);
  return a === undefined || b === undefined ? undefined : combine(a, b);
}

function mapped(of: Expr, read: Reading, apply: (interval: Interval) => Interval): Interval | undefined {
  const interval = natural(of, read);
  return interval === undefined ? undefined : apply(interval);
}

function corners(a: Interval, b: Interval, apply: (x: Decimal, y: Decimal) => Decimal): Decimal[] {
  return [apply(a.low, b.low), apply(a.low, b.high), apply(a.high, b.low), apply(a.high, b.high)];
}

function hullOf(values: readonly Decimal[]): Interval {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}

function absoluteOf({ low, high }: Interval): Interval {
  if (low.gte(0)) return { low, high };
  if (high.lte(0)) return { low: high.neg(), high: low.neg() };
  return { low: zero, high: Decimal.max(low.neg(), high) };
}

function cellsTwiceIn(expr: Expr): readonly Cell[] {
  const seen = new Map<Cell, number>();
  for (const cell of cellsOf(expr, 'eachTime')) seen.set(cell, (seen.get(cell) ?? 0) + 1);
  return [...seen].filter(([cell, times]) => times > 1 && isRounded(cell)).map(([cell]) => cell);
}

function isRounded(cell: Cell): boolean {
  return cell.content.kind === 'number' && cell.content.digits !== 'exact';
}

function hasAbsolute(expr: Expr): boolean {
  switch (expr.kind) {
    case 'absolute':
      return true;
    case 'sum':
    case 'mean':
      return expr.terms.some(hasAbsolute);
    case 'difference':
    case 'product':
    case 'ratio':
      return hasAbsolute(expr.left) || hasAbsolute(expr.right);
    case 'round':
      return hasAbsolute(expr.of);
    case 'cell':
    case 'constant':
    case 'count':
      return false;
  }
}
