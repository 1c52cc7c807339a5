import { Decimal } from './decimal';
import type { Interval } from './intervalArithmetic';

/**
 * Whether a number would print so with the digits after the d-th cut off, not rounded: what was cut off is less than one
 * whole unit of the last digit, so the number lies in the half-open [v, v + 10⁻ᵈ), below zero in (v − 10⁻ᵈ, v].
 */
export function mayBeCutTo(print: Decimal, digits: number, { low, high }: Interval): boolean {
  const unit = new Decimal(10).pow(-digits);
  if (print.isNegative()) return low.lte(print) && high.gt(print.minus(unit));
  return high.gte(print) && low.lt(print.plus(unit));
}
