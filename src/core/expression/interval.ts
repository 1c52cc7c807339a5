import type { Cell } from './cell';
import { enclosureOf, type Enclosure, type Reading } from './enclosure';
import type { Expr } from './expression';
import { exactly, plus, times, type Interval } from './intervalArithmetic';
import { printedInterval } from './printedInterval';
import { valueOf } from './value';

export type { Interval };

/**
 * All that the expression can be, given the digits its cells are known to: a cell rounded to d digits stands for
 * v ± ½·10⁻ᵈ, an exact cell for itself. Undefined where there is no value or the base may be zero.
 */
export function intervalOf(expr: Expr): Interval | undefined {
  if (valueOf(expr).kind === 'none') return undefined;
  const { interval } = narrowed(expr, printedInterval);
  return interval.low.isFinite() && interval.high.isFinite() ? interval : undefined;
}

/**
 * A cell that occurs twice moves all its places together. Where the expression only rises, or only falls, with such a
 * cell, its two ends suffice; where that cannot be told, its places are taken apart: the interval stays true, only wider.
 */
function narrowed(expr: Expr, read: Reading): Enclosure {
  const enclosure = enclosureOf(expr, read, narrowed);
  const shared = [...usesOf(enclosure)].filter(
    ([, { isShared, from }]) => isShared && from.low.lt(from.high),
  );
  const ends = shared.flatMap(([cell, { from, slope }]) => {
    if (slope.low.gte(0)) return [{ cell, lowest: exactly(from.low), highest: exactly(from.high) }];
    if (slope.high.lte(0)) return [{ cell, lowest: exactly(from.high), highest: exactly(from.low) }];
    return [];
  });
  if (ends.length === 0) return enclosure;
  const intervalAt = (end: 'lowest' | 'highest'): Interval => {
    const fixed = new Map(ends.map((of) => [of.cell, of[end]]));
    return enclosureOf(expr, (cell) => fixed.get(cell) ?? read(cell), narrowed).interval;
  };
  return { ...enclosure, interval: { low: intervalAt('lowest').low, high: intervalAt('highest').high } };
}

/** What a cell stands for, how the whole moves with it (the slopes along every way to it, added up), and whether it occurs twice. */
interface Use {
  readonly from: Interval;
  readonly slope: Interval;
  readonly isShared: boolean;
}

function usesOf(whole: Enclosure): ReadonlyMap<Cell, Use> {
  const uses = new Map<Cell, Use>();
  const visit = ({ cell, interval, parts }: Enclosure, slope: Interval): void => {
    if (cell !== undefined) {
      const before = uses.get(cell)?.slope;
      const isShared = before !== undefined;
      uses.set(cell, { from: interval, slope: isShared ? plus(before, slope) : slope, isShared });
    }
    for (const part of parts) visit(part.of, times(slope, part.slope));
  };
  visit(whole, exactly(1));
  return uses;
}
