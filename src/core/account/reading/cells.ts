import type { Cell, CellReference, TextCell } from '../../expression';
import { isNumberColumn, type Column, type NumberColumn, type WordColumn } from '../../inputs/table';
import type { Row } from '../account';
import { expectedAmount, expectedCount, expectedScore, readNumber, type NumberReading } from './number';
import { problemAt, type ReadProblem } from './problem';
import { readWords } from './words';

/** Where a column's cell of one record stands, and what it holds. */
export interface FoundCell {
  readonly column: Column;
  readonly ref: CellReference;
  readonly found: unknown;
}

export interface RowReading {
  readonly row: Row;
  readonly problems: readonly ReadProblem[];
}

/** How amounts are read: the workbook's money unit, and the digits an amount in 万元 is known to. */
export type MoneyReading = Omit<NumberReading, 'kind'>;

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
  { ref, found }: FoundCell,
  column: NumberColumn,
  how: { readonly path: string; readonly money: MoneyReading },
  problems: ReadProblem[],
): Cell {
  const content = readNumber(found, { kind: column.kind, ...how.money });
  if (content.kind === 'unread') {
    problems.push(problemAt(ref, { found: content.found, expected: expected[column.kind], blocking: false }));
  }
  return { ref, path: how.path, content };
}

function readWordCell(
  { ref, found }: FoundCell,
  column: WordColumn,
  path: string,
  problems: ReadProblem[],
): TextCell {
  const reading = readWords(found, column);
  if ('text' in reading) return { ref, path, text: reading.text };
  problems.push(problemAt(ref, { found: String(found), expected: reading.expected, blocking: true }));
  return { ref, path, text: '' };
}
