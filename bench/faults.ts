import type { Cell, CellReference } from '../src/core/expression';
import type { RawTable, RawWorkbook } from '../src/core/account';
import type { InputTable } from '../src/core/inputs/table';

/** A slip of the hand: what becomes of a number, or undefined where it cannot happen to it. */
export interface FaultKind {
  readonly name: string;
  readonly apply: (value: number, below: unknown) => unknown;
}

const digitsOf = (value: number): string => String(Math.abs(value));

/** The slips that are seeded, one cell at a time. */
export const faultKinds: readonly FaultKind[] = [
  { name: 'one digit', apply: oneDigit },
  { name: 'two digits swapped', apply: swapped },
  { name: 'decimal point', apply: (value) => (value === 0 ? undefined : value * 10) },
  { name: 'sign', apply: (value) => (value === 0 ? undefined : -value) },
  { name: '×10,000', apply: (value) => (value === 0 ? undefined : value * 10000) },
  {
    name: 'row shift',
    apply: (value, below) => (typeof below === 'number' && below !== value ? below : undefined),
  },
  { name: 'blank', apply: (value) => (value === 0 ? undefined : '') },
];

function oneDigit(value: number): number | undefined {
  const digits = digitsOf(value);
  if (value === 0) return 1000;
  const place = digits.startsWith('0') ? digits.length - 1 : 0;
  const other = String((Number(digits[place]) % 9) + 1);
  return Math.sign(value) * Number(digits.slice(0, place) + other + digits.slice(place + 1));
}

function swapped(value: number): number | undefined {
  const digits = digitsOf(value);
  const place = Array.from(digits).findIndex((digit, index) => {
    const next = digits[index + 1];
    return /\d/.test(digit) && next !== undefined && /\d/.test(next) && next !== digit;
  });
  if (place < 0) return undefined;
  const pair = (digits[place + 1] ?? '') + (digits[place] ?? '');
  return Math.sign(value) * Number(digits.slice(0, place) + pair + digits.slice(place + 2));
}

/** The workbook with one cell changed by a slip; undefined where the slip does not change it. */
export function withFault(raw: RawWorkbook, cell: Cell, kind: FaultKind): RawWorkbook | undefined {
  const found = tableAt(raw, cell.ref);
  if (found === undefined || cell.content.kind !== 'number') return undefined;
  const [table, at] = found;
  const row = cell.ref.row - at.row;
  const column = cell.ref.column - at.column;
  const to = kind.apply(cell.content.value.toNumber(), at.values[row + 1]?.[column]);
  if (to === undefined) return undefined;
  const values = at.values.map((line, index) =>
    index === row ? line.map((value, place) => (place === column ? to : value)) : line,
  );
  return new Map([...raw, [table, { ...at, values }]]);
}

function tableAt(raw: RawWorkbook, ref: CellReference): readonly [InputTable, RawTable] | undefined {
  return [...raw].find(
    ([, { sheet, row, values }]) => sheet === ref.sheet && ref.row >= row && ref.row < row + values.length,
  );
}
