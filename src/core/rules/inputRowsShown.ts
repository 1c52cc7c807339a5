import type { Account } from '../account';
import type { Cell, TextCell } from '../expression';
import { inputTables } from '../inputs';
import type { InputTable } from '../inputs/table';
import { fill, type Text } from '../text';
import { defineRule } from './engine/rule';
import { rowsOf } from './engine/tableCells';
import { isFilled, joined, nameInTable, numbersInWords } from './engine/wording';

const mostRows = 5;

const rowInWords: Text = { zh: '第 {row} 行 {name}', en: 'row {row} {name}' };
const rowWithAmounts: Text = { zh: '{row}（{amounts}）', en: '{row} ({amounts})' };
const andMore: Text = { zh: '{rows}等', en: '{rows} and others' };

/** Rows that are hidden or filtered out are read like all others, so nobody sees what is counted. */
export const inputRowsShown = defineRule({
  id: 'inputRowsShown',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '填报表中有内容的行都显示出来', en: 'Every input row that holds something is shown' },
  why: {
    zh: '隐藏或被筛选掉的行看不见，但照样读取并计入合计。打印出来核对时会找不到这些数，也可能是本该删除的旧数据。',
    en: 'A row that is hidden or filtered out is not seen, yet it is read and counted. Whoever checks a print-out will not find its amounts, and it may be an old row that should be gone.',
  },
  basis: '填报要求：隐藏、筛选的行照样计入',
  messages: {
    refuted: {
      zh: '“{table}”有 {count} 行被隐藏或被筛选掉，但照样读取、计入：{rows}。请取消隐藏、清除筛选后逐行核对；不应计入的请删除。',
      en: 'In "{table}" {count} rows are hidden or filtered out, and counted all the same: {rows}. Unhide them, clear the filter and check them; delete what should not count.',
    },
  },
  checks: (account) =>
    inputTables
      .map((table) => ({ table, hidden: hiddenRows(account, table) }))
      .filter(({ hidden }) => hidden !== undefined)
      .map(({ table, hidden = [] }) => ({
        kind: 'fact',
        holds: hidden.length === 0,
        cells: hidden.flatMap((cells) => cells.slice(0, 1)),
        slots: {
          table: { zh: table.name, en: table.name },
          count: String(hidden.length),
          rows: rowsInWords(hidden),
        },
      })),
});

/** The filled cells of each hidden row that has any, from left to right; undefined where what is hidden is not known. */
function hiddenRows(
  account: Account,
  table: InputTable,
): readonly (readonly (Cell | TextCell)[])[] | undefined {
  const hidden = account.looks.get(table)?.hiddenRows;
  if (hidden === undefined) return undefined;
  const byRow = new Map<number, (Cell | TextCell)[]>();
  if (hidden.size === 0) return [];
  const cells = rowsOf(account, table).flatMap(({ words, numbers }) => [
    ...words.values(),
    ...numbers.values(),
  ]);
  for (const cell of cells.filter(holdsSomething)) {
    const { row } = cell.ref;
    if (hidden.has(row)) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([, inRow]) => inRow.sort((a, b) => a.ref.column - b.ref.column));
}

function holdsSomething(cell: Cell | TextCell): boolean {
  return 'text' in cell ? cell.text !== '' : isFilled(cell);
}

function rowsInWords(rows: readonly (readonly (Cell | TextCell)[])[]): Text {
  const first = joined(rows.slice(0, mostRows).map(inWords));
  return rows.length > mostRows ? fill(andMore, { rows: first }) : first;
}

/** `第 7 行 组织事务（12,600）`: where it is, what it is called, and the amounts it holds. */
function inWords(cells: readonly (Cell | TextCell)[]): Text {
  const [first] = cells;
  const row = fill(rowInWords, { row: String((first?.ref.row ?? 0) + 1), name: nameOf(cells) });
  const amounts = cells.flatMap((cell) => ('text' in cell || !isAmount(cell) ? [] : [cell]));
  return amounts.length === 0 ? row : fill(rowWithAmounts, { row, amounts: numbersInWords(amounts) });
}

/** What the row is called, else the first words in it. */
function nameOf(cells: readonly (Cell | TextCell)[]): string {
  const [called = ''] = cells.map((cell) => nameInTable(cell).replace(/ › [^›]*$/, ''));
  const [words = ''] = cells.flatMap((cell) => ('text' in cell ? [cell.text] : []));
  return called === '' ? words : called;
}

function isAmount({ content }: Cell): boolean {
  return content.kind === 'number' && !content.value.isZero();
}
