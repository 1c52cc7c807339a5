import {
  constant,
  Decimal,
  fixed,
  judge,
  product,
  ratio,
  roundHalfUp,
  valueOf,
  type Expr,
} from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { amount, inUnitOf } from './amounts';

/** How a printed number stands to what the other numbers give for it. */
export interface Agreement {
  readonly verdict: 'tied' | 'rounding' | 'refuted';
  /** What would be printed, at the digits and in the unit of the print, with its unit. */
  readonly expected: string;
  /** Whether it differs by one unit of its last digit only. */
  readonly isLastDigit: boolean;
}

/** Holds a print against what it should be: equal once rounded to its digits, explained by the digits of the others, or refuted. */
export function agreement(print: Numeral, should: Expr): Agreement | undefined {
  const value = valueOf(should);
  if (value.kind === 'none') return undefined;
  const unit = print.unit?.word ?? '';
  const shown = roundHalfUp(inUnitOf(value.value, print), print.digits);
  const expected = fixed(shown, print.digits) + unit;
  const isLastDigit =
    shown.minus(print.value).abs().lte(new Decimal(10).pow(-print.digits)) && !isWhole(print, value.value);
  if (shown.eq(print.value)) return { verdict: 'tied', expected, isLastDigit };
  const { verdict } = judge({ comparison: 'equals', left: should, right: amount(print), reading: 'printed' });
  return verdict === 'notChecked' ? undefined : { verdict, expected, isLastDigit };
}

/** 11% where it is 10% to the digit: neither rounding up nor cutting off explains a whole point. */
function isWhole(print: Numeral, value: Decimal): boolean {
  return print.digits === 0 && inUnitOf(value, print).minus(print.value).abs().gte(1);
}

/** A print in per cent of the ratio of two amounts. */
export function perCent(part: Expr, whole: Expr): Expr {
  return product(ratio(part, whole), constant(100));
}

/** Whether a print stands for the number, as rounding allows. */
export function standsFor(print: Numeral, number: Expr): boolean {
  const found = agreement(print, number);
  return found !== undefined && found.verdict !== 'refuted';
}
