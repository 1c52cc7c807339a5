import {
  addressInSheet,
  Decimal,
  roundHalfUp,
  type Cell,
  type CellReference,
} from '../../../src/core/expression';

/** A place as fast-formula-parser gives it: row and column count from 1. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

interface Range {
  readonly sheet: string;
  readonly from: Omit<Place, 'sheet'>;
  readonly to: Omit<Place, 'sheet'>;
}

interface Argument {
  readonly value: unknown;
}

interface Parser {
  parse(formula: string, position: Place): unknown;
}

type Content = number | string | null;

const FormulaParser =
  jest.requireActual<
    new (options: {
      readonly onCell: (place: Place) => Content;
      readonly onRange: (range: Range) => readonly (readonly Content[])[];
      readonly functions: Readonly<Record<string, (...given: Argument[]) => unknown>>;
    }) => Parser
  >('fast-formula-parser');

/** What a double is to Excel: its 15 significant digits. */
export function seenByExcel(double: unknown): Decimal {
  return new Decimal(Number(double)).toSignificantDigits(15);
}

function typed({ content }: Cell): Content {
  if (content.kind === 'blank') return null;
  if (content.kind === 'unread') return content.found;
  if (content.form === 'number') return content.value.toNumber();
  return content.form === 'text' ? content.value.toFixed() : `${content.value.toFixed()}　`;
}

const functions = {
  MIN: (...given: Argument[]) => Math.min(...given.map(({ value }) => Number(value))),
  ABS: (of: Argument) => Math.abs(Number(of.value)),
  ROUND: (of: Argument, digits: Argument) =>
    roundHalfUp(seenByExcel(of.value), Number(digits.value)).toNumber(),
  VALUE: ({ value }: Argument) => {
    if (typeof value !== 'string' || !/^ *[+-]?[\d,]+(\.\d+)? *$/.test(value))
      throw new Error(`#VALUE! ${String(value)}`);
    return Number(value.replaceAll(',', ''));
  },
  COUNTA: (...given: Argument[]) =>
    given
      .flatMap(({ value }) => (Array.isArray(value) ? (value.flat() as unknown[]) : [value]))
      .filter((value) => value !== null).length,
};

/** Computes a formula over the cells, as typed, with fast-formula-parser: a witness that shares no code with ours. */
export function evaluateFormula(formula: string, cells: readonly Cell[]): Decimal {
  const byPlace = new Map(cells.map((cell) => [placeName(cell.ref), typed(cell)]));
  const contentAt = (sheet: string, row: number, col: number): Content =>
    byPlace.get(placeName({ sheet, row: row - 1, column: col - 1 })) ?? null;
  const parser = new FormulaParser({
    onCell: ({ sheet, row, col }) => contentAt(sheet, row, col),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.col - from.col + 1 }, (__, col) =>
          contentAt(sheet, from.row + row, from.col + col),
        ),
      ),
    functions,
  });
  const result = parser.parse(formula, { sheet: '报表', row: 1, col: 1 });
  if (typeof result !== 'number') throw new Error(`${formula} gives ${JSON.stringify(result)}`);
  return new Decimal(result);
}

function placeName(ref: CellReference): string {
  return `${ref.sheet}|${addressInSheet(ref)}`;
}
