import { Decimal } from 'decimal.js';

/** The decimal that Excel shows for a double: its first 15 significant digits. */
const shownDecimal = (value: number): Decimal => new Decimal(value.toPrecision(15));

/** Rounds half away from zero to a number of decimal places, which may be negative. */
export function roundTo(
  value: number,
  digits: number,
  mode: Decimal.Rounding = Decimal.ROUND_HALF_UP,
): number {
  if (!Number.isFinite(value) || digits > 300) return value;
  const scale = new Decimal(10).pow(Math.trunc(digits));
  return shownDecimal(value).times(scale).toDecimalPlaces(0, mode).div(scale).toNumber();
}

/** A number as Excel writes it into text: at most 15 significant digits. */
export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? text.replace('e', 'E').replace(/E([+-])(\d)$/, 'E$10$2') : text;
}
