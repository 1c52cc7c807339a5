import { Decimal } from './decimal';
import type { Expr } from './expression';
import { intervalOf } from './interval';
import { valueOf } from './value';

/**
 * Whether a print may be a number with the digits after the d-th cut off, not rounded: what was cut off is less than one
 * whole unit of the last digit, so the number lies in the half-open [v, v + 10⁻ᵈ), below zero in (v − 10⁻ᵈ, v]. False where
 * one of them has no value.
 */
export function mayBeCutOff(print: Expr, digits: number, number: Expr): boolean {
  const printed = valueOf(print);
  const range = intervalOf(number);
  if (printed.kind === 'none' || range === undefined) return false;
  const unit = new Decimal(10).pow(-digits);
  const { value } = printed;
  return value.isNegative()
    ? range.low.lte(value) && range.high.gt(value.minus(unit))
    : range.high.gte(value) && range.low.lt(value.plus(unit));
}
