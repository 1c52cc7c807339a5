import { emptyCell, textCell, type Grid } from '../grid';
import type { Merge, SheetCell } from '../reportSheet';

/** The headings above one column, from the top down. */
export type HeadPath = readonly string[];

/**
 * The head of a table. Neighbours that share a heading share its cell; a heading repeated downwards, or the last of a
 * short path, reaches down to where it ends.
 */
export function headRows(paths: readonly HeadPath[]): Grid {
  const depth = Math.max(...paths.map((path) => path.length));
  const full = paths.map((path) =>
    Array.from({ length: depth }, (_, level) => path[level] ?? path.at(-1) ?? ''),
  );
  const blocks = full.flatMap((path, column) =>
    path.flatMap((_, row) => (startsAt(full, row, column) ? [blockAt(full, row, column)] : [])),
  );
  const cells: SheetCell[][] = Array.from({ length: depth }, () => full.map(() => emptyCell('head')));
  for (const { row, column } of blocks) {
    const text = full[column]?.[row] ?? '';
    cells[row]?.splice(column, 1, textCell(text, 'head'));
  }
  return {
    rows: cells.map((row) => ({ cells: row })),
    merges: blocks.filter(({ rows, columns }) => rows * columns > 1),
  };
}

function startsAt(paths: readonly HeadPath[], row: number, column: number): boolean {
  const path = paths[column];
  const goesOnDown = row > 0 && path?.[row] === path?.[row - 1];
  return !goesOnDown && !(column > 0 && sharesHead(paths, column - 1, column, row));
}

function blockAt(paths: readonly HeadPath[], row: number, column: number): Merge {
  const path = paths[column] ?? [];
  const after = (count: number): boolean => sharesHead(paths, column, column + count, row);
  const columns = runLength(after, paths.length - column);
  const rows = runLength((count) => path[row + count] === path[row], path.length - row);
  return { row, column, rows, columns };
}

/** Whether two columns have the same headings down to a level. */
function sharesHead(paths: readonly HeadPath[], a: number, b: number, level: number): boolean {
  const [left, right] = [paths[a], paths[b]];
  return left?.slice(0, level + 1).every((heading, row) => heading === right?.[row]) ?? false;
}

function runLength(goesOn: (count: number) => boolean, most: number): number {
  let count = 1;
  while (count < most && goesOn(count)) count += 1;
  return count;
}
