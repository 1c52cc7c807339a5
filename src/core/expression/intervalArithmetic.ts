import { Decimal, roundHalfUp, zero } from './decimal';

/** Everything between `low` and `high`, ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Nothing is known: what a base that may be zero leaves. */
export const anything: Interval = { low: new Decimal(-Infinity), high: new Decimal(Infinity) };

/** The interval that holds one value only. */
export function exactly(value: Decimal | number): Interval {
  const only = new Decimal(value);
  return { low: only, high: only };
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

export function negated({ low, high }: Interval): Interval {
  return { low: high.neg(), high: low.neg() };
}

export function times(a: Interval, b: Interval): Interval {
  return hullOf([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
}

export function over(a: Interval, b: Interval): Interval {
  if (b.low.lte(0) && b.high.gte(0)) return anything;
  return hullOf([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
}

export function absoluteOf(interval: Interval): Interval {
  const { low, high } = interval;
  if (low.gte(0)) return interval;
  return high.lte(0) ? negated(interval) : { low: zero, high: Decimal.max(low.neg(), high) };
}

export function lesserOf(a: Interval, b: Interval): Interval {
  return { low: Decimal.min(a.low, b.low), high: Decimal.min(a.high, b.high) };
}

export function roundedTo({ low, high }: Interval, digits: number): Interval {
  return { low: roundHalfUp(low, digits), high: roundHalfUp(high, digits) };
}

function hullOf(values: readonly Decimal[]): Interval {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}
