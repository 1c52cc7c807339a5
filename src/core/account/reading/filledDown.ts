import type { WordColumn } from '../../inputs/table';
import type { Row } from '../account';

/** Rows whose empty words in some columns take those of the row above, as under merged cells; `skips` are left as they are. */
export function filledDown(
  rows: readonly Row[],
  columns: readonly WordColumn[],
  skips: (row: Row) => boolean,
): readonly Row[] {
  if (columns.length === 0) return rows;
  const above = new Map<WordColumn, string>();
  return rows.map((row) => {
    if (skips(row)) return row;
    const words = new Map(row.words);
    columns.forEach((column, index) => {
      const cell = row.words.get(column);
      if (cell === undefined) return;
      if (cell.text === '') words.set(column, { ...cell, text: above.get(column) ?? '' });
      else {
        above.set(column, cell.text);
        // A new group of this level begins new groups of the levels below it.
        for (const lower of columns.slice(index + 1)) above.delete(lower);
      }
    });
    return { ...row, words };
  });
}
