import type { Account } from '../account';
import type { Cell, TextCell } from '../expression';
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
      en: 'In "{table}" {count#row is|rows are} hidden or filtered out, and counted all the same: {rows}. Unhide, clear the filter and check; delete what should not count.',
    },
  },
  checks: (account) =>
    [...account.looks].flatMap(([table, { hiddenRows }]) => {
      if (hiddenRows === undefined) return [];
      const hidden = rowsIn(account, table, hiddenRows);
      return [
        {
          kind: 'fact',
          holds: hidden.length === 0,
          cells: hidden.flatMap(({ cells }) => cells.slice(0, 1)),
          slots: {
            table: { zh: table.name, en: table.name },
            count: String(hidden.length),
            rows: rowsInWords(hidden),
          },
        },
      ];
    }),
});

/** A row of the sheet, counted from 0, with its filled cells from left to right. */
interface FilledRow {
  readonly row: number;
  readonly cells: readonly (Cell | TextCell)[];
}

/** Those of the given rows of the sheet that hold something of the table. */
function rowsIn(account: Account, table: InputTable, rows: ReadonlySet<number>): readonly FilledRow[] {
  const cells = rowsOf(account, table)
    .flatMap(({ words, numbers }) => [...words.values(), ...numbers.values()])
    .filter((cell) => rows.has(cell.ref.row) && holdsSomething(cell))
    .sort((a, b) => a.ref.row - b.ref.row || a.ref.column - b.ref.column);
  const filled = new Map<number, (Cell | TextCell)[]>();
  for (const cell of cells) {
    const inRow = filled.get(cell.ref.row);
    if (inRow === undefined) filled.set(cell.ref.row, [cell]);
    else inRow.push(cell);
  }
  return [...filled].map(([row, inRow]) => ({ row, cells: inRow }));
}

function holdsSomething(cell: Cell | TextCell): boolean {
  return 'text' in cell ? cell.text !== '' : isFilled(cell);
}

function rowsInWords(rows: readonly FilledRow[]): Text {
  const first = joined(rows.slice(0, mostRows).map(inWords));
  return rows.length > mostRows ? fill(andMore, { rows: first }) : first;
}

/** `第 7 行 组织事务（12,600）`: where it is, what it is called, and the amounts it holds. */
function inWords({ row, cells }: FilledRow): Text {
  const place = fill(rowInWords, { row: String(row + 1), name: nameOf(cells) });
  const amounts = cells.flatMap((cell) => ('content' in cell && isNumber(cell) ? [cell] : []));
  return amounts.length === 0
    ? place
    : fill(rowWithAmounts, { row: place, amounts: numbersInWords(amounts) });
}

/** What the row is called, else the first words in it. */
function nameOf(cells: readonly (Cell | TextCell)[]): string {
  const called = cells.slice(0, 1).map((cell) => nameInTable(cell).replace(/ › [^›]*$/, ''));
  const words = cells.flatMap((cell) => ('text' in cell ? [cell.text] : []));
  return [...called, ...words]
    .filter((name) => name !== '')
    .slice(0, 1)
    .join('');
}

/** Whether something other than zero was read here. */
function isNumber({ content }: Cell): boolean {
  return content.kind === 'number' && !content.value.isZero();
}
