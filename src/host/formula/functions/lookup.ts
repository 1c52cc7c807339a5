import { cellError, isError } from '../../model/scalar';
import { criterion, type Run } from '../evaluation';
import { asNumber, isMatrix, single, toMatrix, type Operand, type Single } from '../operand';
import { compare } from '../operators';

const NOT_AVAILABLE = cellError('#N/A');

/** Position of the wanted value; mode 0 exact, 1 last not greater, -1 last not smaller. */
function find(values: readonly Single[], wanted: Single, mode: number): number {
  if (isError(wanted)) return -1;
  if (mode === 0) {
    const holds = typeof wanted === 'string' ? criterion(`=${wanted}`) : undefined;
    return values.findIndex(
      (value) => holds?.(value) ?? (value !== undefined && compare(value, wanted) === 0),
    );
  }
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (value === undefined || typeof value !== typeof wanted) continue;
    const order = compare(value, wanted) * mode;
    if (order <= 0) found = index;
    else break;
  }
  return found;
}

const lines = (operand: Operand, byColumn: boolean): readonly (readonly Single[])[] => {
  const { rows } = toMatrix(operand);
  if (!byColumn) return rows;
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
};

const table =
  (byColumn: boolean): Run =>
  (call) => {
    const grid = lines(call.value(1), byColumn);
    const index = asNumber(call.value(2));
    if (isError(index)) return index;
    const loose = call.given(3) ? asNumber(call.value(3)) !== 0 : true;
    const keys = grid.map((line) => line[0]);
    const line = grid[find(keys, single(call.value(0)), loose ? 1 : 0)];
    if (line === undefined) return NOT_AVAILABLE;
    if (index < 1) return cellError('#VALUE!');
    return index > line.length ? cellError('#REF!') : (line[Math.trunc(index) - 1] ?? 0);
  };

const flat = (operand: Operand): readonly Single[] => toMatrix(operand).rows.flat();

const match: Run = (call) => {
  const mode = call.given(2) ? asNumber(call.value(2)) : 1;
  if (isError(mode)) return mode;
  const found = find(flat(call.value(1)), single(call.value(0)), Math.sign(mode));
  return found < 0 ? NOT_AVAILABLE : found + 1;
};

const index: Run = (call) => {
  const { rows } = toMatrix(call.value(0));
  const [first, second] = [asNumber(call.value(1)), asNumber(call.value(2))];
  if (isError(first)) return first;
  if (isError(second)) return second;
  const isLine = rows.length === 1 && call.count === 2;
  const [row, column] = isLine ? [1, first] : [first, second];
  if (row === 0 && column > 0) return { rows: rows.map((line) => [line[column - 1]]) };
  if (column === 0 && row > 0 && (rows[0]?.length ?? 0) > 1) return { rows: [rows[row - 1] ?? []] };
  const line = rows[Math.max(row, 1) - 1];
  const position = Math.max(column, 1) - 1;
  return line === undefined || position >= line.length ? cellError('#REF!') : line[position];
};

const xlookup: Run = (call) => {
  const found = find(flat(call.value(1)), single(call.value(0)), 0);
  if (found < 0) return call.given(3) ? call.value(3) : NOT_AVAILABLE;
  return flat(call.value(2))[found];
};

const position =
  (axis: 'row' | 'column'): Run =>
  (call) => {
    const operand = call.count === 0 ? undefined : call.value(0);
    if (operand !== undefined && isMatrix(operand) && operand.place) return operand.place.area[axis] + 1;
    return call[axis] + 1;
  };

export const lookupFunctions: Readonly<Record<string, Run>> = {
  VLOOKUP: table(false),
  HLOOKUP: table(true),
  MATCH: match,
  INDEX: index,
  XLOOKUP: xlookup,
  LOOKUP: (call) => {
    const found = find(flat(call.value(1)), single(call.value(0)), 1);
    return found < 0 ? NOT_AVAILABLE : flat(call.value(call.given(2) ? 2 : 1))[found];
  },
  ROW: position('row'),
  COLUMN: position('column'),
};
