import { itemsOf, statedRowsOf, wordsIn, type Account, type Row } from '../../account';
import type { TextCell } from '../../expression';
import { carryOver } from '../../inputs/carryOver';
import { economic } from '../../inputs/economic';
import { expenditure } from '../../inputs/expenditure';
import { revenue } from '../../inputs/revenue';

/** The lists whose rows have codes of several levels. */
export const codedLists = [revenue, expenditure, carryOver, economic] as const;

type CodedList = (typeof codedLists)[number];

/** A row with its code and, where the list has one, its fund. */
export interface CodedRow {
  readonly row: Row;
  readonly code: string;
  readonly fund: string;
  readonly isStated: boolean;
  readonly cell: TextCell;
}

/** The rows of a list that have a code of one of its levels, stated totals among them, in the order of the sheet. */
export function codedRows(account: Account, list: CodedList): readonly CodedRow[] {
  const items = itemsOf(account, list).flatMap((row) => codedRow(list, row, false));
  const stated = statedRowsOf(account, list).flatMap(({ row }) => codedRow(list, row, true));
  return [...items, ...stated].sort((a, b) => a.cell.ref.row - b.cell.ref.row);
}

function codedRow(list: CodedList, row: Row, isStated: boolean): readonly CodedRow[] {
  const cell = row.words.get(list.by.code);
  if (cell === undefined || !/^\d+$/.test(cell.text)) return [];
  if (!list.codeLengths.some((length) => length === cell.text.length)) return [];
  const fund = 'fund' in list.by ? wordsIn(row, list.by.fund) : '';
  return [{ row, code: cell.text, fund, isStated, cell }];
}
