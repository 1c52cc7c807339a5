import { emptyCell, textCell, type Grid } from '../grid';
import type { Merge } from '../reportSheet';

/** The headings above one column, from the top down. */
export type HeadPath = readonly string[];

/**
 * The head of a table. Neighbours that share a heading share its cell; a heading repeated downwards, or the last of a
 * short path, reaches down to where it ends.
 */
export function headRows(paths: readonly HeadPath[]): Grid {
  const depth = Math.max(...paths.map((path) => path.length));
  const full = paths.map((path) => Array.from({ length: depth }, (_, level) => headingAt(path, level)));
  const blocks = full.flatMap((path, column) =>
    path.map((_, row) => blockAt(full, path, { row, column })).filter((block) => block !== undefined),
  );
  const isShown = (row: number, column: number): boolean =>
    blocks.some((block) => block.row === row && block.column === column);
  const rows = Array.from({ length: depth }, (_, row) => ({
    cells: full.map((path, column) =>
      isShown(row, column) ? textCell(headingAt(path, row), 'head') : emptyCell('head'),
    ),
  }));
  return { rows, merges: blocks.filter((block) => block.rows * block.columns > 1) };
}

/** A short path goes on with its last heading. */
function headingAt(path: HeadPath, level: number): string {
  return path
    .slice(0, level + 1)
    .slice(-1)
    .join('');
}

/** The block that begins at a place, if one does. */
function blockAt(
  paths: readonly HeadPath[],
  path: HeadPath,
  { row, column }: { readonly row: number; readonly column: number },
): Merge | undefined {
  const sharedPaths = paths.map((other) => other.slice(0, row + 1).join('\n'));
  const goesOnDown = row > 0 && path[row] === path[row - 1];
  const goesOnAcross = column > 0 && sharedPaths[column] === sharedPaths[column - 1];
  if (goesOnDown || goesOnAcross) return undefined;
  const columns = runLength(sharedPaths.slice(column));
  return { row, column, rows: runLength(path.slice(row)), columns };
}

/** How many items from the first on are the same. */
function runLength(items: readonly string[]): number {
  const end = items.findIndex((item) => item !== items[0]);
  return end < 0 ? items.length : end;
}
