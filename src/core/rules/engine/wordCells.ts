import type { Account } from '../../account';
import type { TextCell } from '../../expression';
import type { InputTable, WordColumn } from '../../inputs/table';
import { rowsOf } from './tableCells';

/** The cells of free words in an input table, stated totals included; words that stand for empty cells below count once. */
export function wordCellsOf(
  account: Account,
  table: InputTable,
  without: readonly WordColumn[],
): readonly TextCell[] {
  const filledDown = table.shape === 'list' ? (table.fillDown ?? []) : [];
  const told = new Set<string>();
  return rowsOf(account, table).flatMap(({ words }) =>
    [...words].flatMap(([column, cell]) => {
      if (column.kind !== 'text' || cell.text === '' || without.includes(column)) return [];
      const key = `${cell.ref.column} ${cell.text}`;
      if (filledDown.includes(column) && told.has(key)) return [];
      told.add(key);
      return [cell];
    }),
  );
}
