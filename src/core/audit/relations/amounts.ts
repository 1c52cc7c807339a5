import { cell, constant, Decimal, product, valueOf, type Expr } from '../../expression';
import type { Numeral } from '../numerals/numeral';

const tenThousand = new Decimal(10_000);

/** A printed amount in 万元, whatever unit it is printed in; anything else as it is printed. */
export function amount({ cell: printed, unit }: Numeral): Expr {
  if (unit?.kind !== 'money' || unit.factor.eq(tenThousand)) return cell(printed);
  return product(cell(printed), constant(unit.factor.div(tenThousand)));
}

/** A value in 万元 as a number of that unit would be. */
export function inUnitOf(value: Decimal, { unit }: Numeral): Decimal {
  return unit?.kind === 'money' ? value.times(tenThousand).div(unit.factor) : value;
}

/** Whether the printed number is zero at its digits. */
export function isZero(expr: Expr): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.isZero();
}
