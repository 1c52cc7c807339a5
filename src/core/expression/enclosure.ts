import type { Cell } from './cell';
import type { Expr } from './expression';
import * as interval from './intervalArithmetic';
import type { Interval } from './intervalArithmetic';
import { valueOf } from './value';

/** The interval that each cell is taken to stand for. */
export type Reading = (cell: Cell) => Interval;

/** All that an expression can be, its parts taken one by one, and how it moves with each part: between which slopes. */
export interface Enclosure {
  readonly interval: Interval;
  readonly cell?: Cell;
  readonly parts: readonly { readonly of: Enclosure; readonly slope: Interval }[];
}

/** Encloses an expression; what stands inside a rounding is enclosed by `within`, since a rounding jumps and has no slope. */
export function enclosureOf(
  expr: Expr,
  read: Reading,
  within: (inner: Expr, read: Reading) => Enclosure,
): Enclosure {
  const enclose = (part: Expr): Enclosure => enclosureOf(part, read, within);
  switch (expr.kind) {
    case 'cell':
      return { interval: read(expr.cell), cell: expr.cell, parts: [] };
    case 'constant':
      return { interval: interval.exactly(expr.value), parts: [] };
    case 'count':
      return { interval: interval.exactly(expr.cells.length), parts: [] };
    case 'sum':
      return sumOf(present(expr.terms).map(enclose), one);
    case 'mean': {
      const terms = present(expr.terms).map(enclose);
      return sumOf(terms, interval.over(one, interval.exactly(terms.length)));
    }
    case 'difference':
    case 'product':
    case 'ratio':
      return pairOf(expr.kind, enclose(expr.left), enclose(expr.right));
    case 'lesser':
      return lesserOf(enclose(expr.left), enclose(expr.right));
    case 'absolute':
      return absoluteOf(enclose(expr.of));
    case 'round': {
      const of = within(expr.of, read);
      const parts = [{ of, slope: interval.anything }];
      return { interval: interval.roundedTo(of.interval, expr.digits), parts };
    }
  }
}

const one = interval.exactly(1);
const minusOne = interval.exactly(-1);

/** Blank terms are left out, as they are from the value. */
function present(terms: readonly Expr[]): readonly Expr[] {
  return terms.filter((term) => valueOf(term).kind === 'value');
}

function sumOf(terms: readonly Enclosure[], weight: Interval): Enclosure {
  const sum = terms.reduce((before, term) => interval.plus(before, term.interval), interval.exactly(0));
  return { interval: interval.times(sum, weight), parts: terms.map((of) => ({ of, slope: weight })) };
}

/** Where the two may lie either way round, the whole moves with each part at most as much as the part itself. */
function lesserOf(left: Enclosure, right: Enclosure): Enclosure {
  const upToOne = { low: interval.exactly(0).low, high: one.high };
  return {
    interval: interval.lesserOf(left.interval, right.interval),
    parts: [left, right].map((of) => ({ of, slope: upToOne })),
  };
}

function pairOf(kind: 'difference' | 'product' | 'ratio', left: Enclosure, right: Enclosure): Enclosure {
  const [whole, leftSlope, rightSlope] = combinations[kind](left.interval, right.interval);
  const parts = [
    { of: left, slope: leftSlope },
    { of: right, slope: rightSlope },
  ];
  return { interval: whole, parts };
}

/** The interval of a pair, and its slopes towards the left and the right one. */
type Combination = (left: Interval, right: Interval) => readonly [Interval, Interval, Interval];

const combinations = {
  difference: (left, right) => [interval.minus(left, right), one, minusOne],
  product: (left, right) => [interval.times(left, right), right, left],
  ratio: (left, right) => {
    const quotient = interval.over(left, right);
    return [quotient, interval.over(one, right), interval.negated(interval.over(quotient, right))];
  },
} satisfies Record<string, Combination>;

function absoluteOf(of: Enclosure): Enclosure {
  const { low, high } = of.interval;
  const slope = { low: low.gte(0) ? one.low : minusOne.low, high: high.lte(0) ? minusOne.high : one.high };
  return { interval: interval.absoluteOf(of.interval), parts: [{ of, slope }] };
}
