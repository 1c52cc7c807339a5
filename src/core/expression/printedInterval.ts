import type { Cell } from './cell';
import { Decimal, zero } from './decimal';
import { anything, exactly, type Interval } from './intervalArithmetic';

/** What a cell rounded to d digits stands for: v ± ½·10⁻ᵈ; an exact cell stands for itself. */
export function printedInterval(cell: Cell): Interval {
  const { content } = cell;
  if (content.kind !== 'number') return anything;
  if (content.digits === 'exact') return exactly(content.value);
  const half = halfDigit(cell);
  return { low: content.value.minus(half), high: content.value.plus(half) };
}

/** Half a unit of the last digit that a rounded cell is known to; nothing for an exact one. */
export function halfDigit({ content }: Cell): Decimal {
  if (content.kind !== 'number' || content.digits === 'exact') return zero;
  return new Decimal(10).pow(-content.digits).div(2);
}
