import { wordsIn, type Account, type Row } from '../../../src/core/account';
import { address, grouped, type Cell, type TextCell } from '../../../src/core/expression';
import { inputTables } from '../../../src/core/inputs';
import type { InputTable, NumberColumn } from '../../../src/core/inputs/table';
import { rowsOf } from '../../../src/core/rules/engine/tableCells';
import { amountInWords, nameInTable } from '../../../src/core/rules/engine/wording';

const longest = 40;

/** A cell as a page shows it: where it is, what its row and column are called, what it holds with its unit. */
export interface CellInWords {
  readonly place: string;
  readonly name: string;
  readonly holds: string;
}

/** Every cell of the input tables, and of last year's where they are given. */
export function wordsOfCells(account: Account): ReadonlyMap<Cell | TextCell, CellInWords> {
  const { lastYear } = account;
  const own = ownCells(account);
  if (lastYear === undefined) return own;
  const before = [...ownCells(lastYear)].map(
    ([cell, words]) => [cell, { ...words, place: `上年 last year: ${words.place}` }] as const,
  );
  return new Map([...own, ...before]);
}

/** Every cell of the input tables by its address. */
export function cellsInWords(account: Account): ReadonlyMap<string, CellInWords> {
  return new Map([...ownCells(account).values()].map((words) => [words.place, words]));
}

function ownCells(account: Account): ReadonlyMap<Cell | TextCell, CellInWords> {
  const rows = inputTables.flatMap((table) => rowsOf(account, table).map((row) => ({ table, row })));
  return new Map(
    rows.flatMap(({ table, row }) => [
      ...[...row.numbers].map(([column, cell]) =>
        inWords(cell, numberIn(cell, unitOf(account, table, row, column))),
      ),
      ...[...row.words.values()].map((cell) => inWords(cell, textIn(cell.text))),
    ]),
  );
}

function inWords(cell: Cell | TextCell, holds: string): readonly [Cell | TextCell, CellInWords] {
  return [cell, { place: address(cell.ref), name: nameInTable(cell).replace(/^ › /, ''), holds }];
}

function unitOf(account: Account, table: InputTable, row: Row, { kind }: NumberColumn): string {
  if (table.shape === 'list' && table.money !== undefined) return wordsIn(row, table.money);
  return { amount: account.money, score: '分', count: '', print: '' }[kind];
}

function numberIn({ content }: Cell, unit: string): string {
  if (content.kind === 'blank') return textIn('');
  if (content.kind === 'unread') return textIn(content.found);
  return unit === '元' || unit === '万元' || unit === '%'
    ? amountInWords(content.value, unit)
    : `${grouped(content.value)} ${unit}`.trim();
}

function textIn(text: string): string {
  if (text === '') return '（空白 blank）';
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
