import { illustrative, type Entry } from './filledTable';

/**
 * Rows typed as text: one a line, cells parted by `|`; numbers are numbers, and what begins with `~` is illustrative.
 * A long table stays readable that way.
 */
export function cellsOf(table: string): readonly (readonly Entry[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => entryOf(cell.trim())));
}

function entryOf(cell: string): Entry {
  if (cell.startsWith('~')) return illustrative(cell.slice(1));
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
