import { cardOf, formRowOf, itemsOf, statedRowsOf, type Account, type Row } from '../../account';
import type { Cell } from '../../expression';
import type { InputTable, NumberColumn } from '../../inputs/table';

/** Every number cell of an input table in reading order, stated totals included; of all kinds or only of some. */
export function numberCellsOf(
  account: Account,
  table: InputTable,
  kinds: readonly NumberColumn['kind'][] = ['amount', 'count', 'score', 'print'],
): readonly Cell[] {
  return rowsOf(account, table)
    .flatMap((row) => [...row.numbers])
    .flatMap(([{ kind }, cell]) => (kinds.includes(kind) ? [cell] : []))
    .sort((a, b) => a.ref.row - b.ref.row || a.ref.column - b.ref.column);
}

/** Every row of an input table, stated totals last; a card is one row. */
export function rowsOf(account: Account, table: InputTable): readonly Row[] {
  switch (table.shape) {
    case 'list':
      return [...itemsOf(account, table), ...statedRowsOf(account, table).map(({ row }) => row)];
    case 'form':
      return table.rows.map((row) => formRowOf(account, table, row)).filter((row) => row !== undefined);
    case 'card':
      return [cardOf(account, table)];
  }
}
