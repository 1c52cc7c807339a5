import {
  addressInSheet,
  type Cell,
  type CellContent,
  type CellReference,
  type TextCell,
} from '../../expression';
import { isNumberColumn, type Column, type NumberColumn, type WordColumn } from '../../inputs/table';
import type { Text } from '../../text';
import type { Row } from '../account';
import { inWords } from './normal';
import { expectedAmount, expectedCount, expectedScore, readNumber, type NumberReading } from './number';
import { shownAs, type NumberLook } from './numberLook';
import { problemAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { isExcelError, readWords } from './words';

/** Where a column's cell of one record stands, and what it holds. */
export interface FoundCell {
  readonly column: Column;
  readonly ref: CellReference;
  readonly found: unknown;
  /** What a number is shown as, where that is not a plain number. */
  readonly look?: NumberLook | undefined;
}

export interface RowReading {
  readonly row: Row;
  readonly problems: readonly ReadProblem[];
}

/** How amounts are read: the workbook's money unit, and the digits an amount in 万元 is known to. */
export interface MoneyReading extends Omit<NumberReading, 'kind'> {
  /** Whether the unit card does not say the unit: then it is not held against units in headers. */
  readonly isAssumed?: boolean;
}

/** The cell of a table that stands so many rows and columns from its top left one. */
export function foundIn(
  raw: RawTable,
  column: Column,
  { down, across }: { readonly down: number; readonly across: number },
): FoundCell {
  const ref = { sheet: raw.sheet, row: raw.row + down, column: raw.column + across };
  const look = raw.looks?.numbers?.get(addressInSheet(ref));
  return { column, ref, found: raw.values[down]?.[across], look };
}

/** Reads the cells of one record; `path` names the record in messages and lineage. */
export function readRow(cells: readonly FoundCell[], path: string, money: MoneyReading): RowReading {
  const numbers = new Map<NumberColumn, Cell>();
  const words = new Map<WordColumn, TextCell>();
  const problems: ReadProblem[] = [];
  for (const found of cells) {
    const { column } = found;
    const cellPath = `${path} › ${column.header.zh}`;
    if (isNumberColumn(column)) {
      numbers.set(column, readNumberCell(found, column, { path: cellPath, money }, problems));
    } else words.set(column, readWordCell(found, column, cellPath, problems));
  }
  return { row: { numbers, words }, problems };
}

const expected = {
  amount: expectedAmount,
  count: expectedCount,
  score: expectedScore,
  print: expectedScore,
} as const;

function readNumberCell(
  cell: FoundCell,
  column: NumberColumn,
  how: { readonly path: string; readonly money: MoneyReading },
  problems: ReadProblem[],
): Cell {
  const { ref } = cell;
  const content = contentOf(cell, { kind: column.kind, ...how.money });
  if (content.kind === 'unread') {
    const what = { found: content.found, expected: expected[column.kind], blocking: false };
    problems.push(problemAt(ref, { ...what, remedy: remedyFor(cell) }));
  }
  return { ref, path: how.path, content };
}

/** A number that is shown as a date or a percentage was not meant as an amount. */
function contentOf({ found, look }: FoundCell, reading: NumberReading): CellContent {
  if (look !== undefined && typeof found === 'number') return { kind: 'unread', found: shownAs(look, found) };
  return readNumber(found, reading);
}

const remedies = {
  date: {
    zh: '该单元格显示为日期或时间：请改填数字，并把单元格格式改为“常规”或“数值”后重新校验。',
    en: 'The cell shows a date or time: type the number, set the cell format to General or Number, and validate again.',
  },
  percent: {
    zh: '该单元格显示为百分数：请填不带 % 的数（如 95），并把单元格格式改为“常规”或“数值”后重新校验。',
    en: 'The cell shows a percentage: type the number without % (such as 95), set the cell format to General or Number, and validate again.',
  },
  error: {
    zh: '这是错误值：请改正公式，或改填数字后重新校验。',
    en: 'This is an error value: correct the formula or type the number, and validate again.',
  },
  logical: {
    zh: '这是逻辑值，不是数字：请改填数字后重新校验。',
    en: 'This is a logical value, not a number: type the number and validate again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What to do about a cell that should hold a number, where more can be said than to correct it. */
function remedyFor({ found, look }: FoundCell): Text | undefined {
  if (look !== undefined && typeof found === 'number') return remedies[look];
  if (typeof found === 'boolean') return remedies.logical;
  return isExcelError(inWords(found)) ? remedies.error : undefined;
}

function readWordCell(
  { ref, found }: FoundCell,
  column: WordColumn,
  path: string,
  problems: ReadProblem[],
): TextCell {
  const reading = readWords(found, column);
  if ('text' in reading) return { ref, path, text: reading.text };
  const blocking = column.kind !== 'setting';
  problems.push(problemAt(ref, { found: String(found), expected: reading.expected, blocking }));
  return { ref, path, text: '' };
}
