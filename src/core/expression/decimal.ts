import { Decimal as DecimalJs } from 'decimal.js';

/** Exact decimals: 60 significant digits, halves away from zero. Everything in core computes with these. */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const zero: Decimal = new Decimal(0);

/** Rounds half-up (away from zero) to `digits` decimal places. */
export function roundHalfUp(value: Decimal, digits: number): Decimal {
  return value.toDecimalPlaces(digits, DecimalJs.ROUND_HALF_UP);
}

/** Rounds half-up and writes exactly `digits` decimal places, without thousands separators: `2485.71`. */
export function fixed(value: Decimal, digits: number): string {
  const rounded = roundHalfUp(value, digits);
  return (rounded.isZero() ? zero : rounded).toFixed(digits);
}

/** All digits of the value with thousands commas: `−2,598.92`. */
export function grouped(value: Decimal): string {
  const withCommas = value
    .abs()
    .toFixed()
    .replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  const sign = value.isNegative() && !value.isZero() ? '−' : '';
  return sign + withCommas;
}
