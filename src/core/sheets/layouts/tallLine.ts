import { emptyCell, type Grid } from '../grid';
import { highest, neededHeight } from '../rowHeight';

/**
 * A line of a form, given as one row. Where a text needs more height than Excel gives a row, the line takes several rows,
 * and each of its cells is merged down all of them.
 */
export function tallLine(line: Grid, columnWidths: readonly number[]): Grid {
  const rows = Math.ceil(neededHeight(line, columnWidths) / highest);
  const [first] = line.rows;
  if (first === undefined || rows <= 1) return line;
  const below = { cells: first.cells.map(({ style }) => emptyCell(style)) };
  const merges = first.cells.map((_, column) => {
    const before = line.merges.find((merge) => merge.column === column);
    return { row: 0, column, rows, columns: before?.columns ?? 1 };
  });
  const isCovered = (column: number): boolean =>
    line.merges.some((merge) => merge.column < column && column < merge.column + merge.columns);
  return {
    rows: [first, ...Array.from({ length: rows - 1 }, () => below)],
    merges: merges.filter(({ column }) => !isCovered(column)),
  };
}
