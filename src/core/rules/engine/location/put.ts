import type { Cell, Decimal } from '../../../expression';
import type { Residual } from './residual';

/** The cell holding another number. */
export function put(cell: Cell, value: Decimal): Cell {
  return cell.content.kind === 'number'
    ? { ...cell, content: { ...cell.content, value } }
    : { ...cell, content: { kind: 'number', value, digits: 'exact', form: 'number' } };
}

/** The cell holding a value; one that was blank is known to as many digits as the cells it is compared with. */
export function holding(cell: Cell, value: Decimal, [first]: readonly Residual[]): Cell {
  const corrected = put(cell, value);
  if (cell.content.kind === 'number' || first === undefined) return corrected;
  const digits = [...first.slopes.keys()].flatMap(({ content }) =>
    content.kind === 'number' ? [content.digits] : [],
  )[0];
  return { ...corrected, content: { kind: 'number', value, digits: digits ?? 'exact', form: 'number' } };
}
