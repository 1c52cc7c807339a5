import { cardOf, formRowOf, itemsOf, statedRowsOf, type Account, type Row } from '../../account';
import type { TextCell } from '../../expression';
import type { InputTable, WordColumn } from '../../inputs/table';

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

function rowsOf(account: Account, table: InputTable): readonly Row[] {
  switch (table.shape) {
    case 'list':
      return [...itemsOf(account, table), ...statedRowsOf(account, table).map(({ row }) => row)];
    case 'form':
      return table.rows.map((row) => formRowOf(account, table, row)).filter((row) => row !== undefined);
    case 'card':
      return [cardOf(account, table)];
  }
}
