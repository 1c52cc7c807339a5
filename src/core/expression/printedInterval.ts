import type { Cell } from './cell';
import { Decimal } from './decimal';
import { anything, exactly, type Interval } from './intervalArithmetic';

/** What a cell rounded to d digits stands for: v ± ½·10⁻ᵈ; an exact cell stands for itself. */
export function printedInterval({ content }: Cell): Interval {
  if (content.kind !== 'number') return anything;
  if (content.digits === 'exact') return exactly(content.value);
  const half = new Decimal(10).pow(-content.digits).div(2);
  return { low: content.value.minus(half), high: content.value.plus(half) };
}
