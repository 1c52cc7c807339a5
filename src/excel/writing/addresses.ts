import type { Block } from './regions';

/**
 * `getRanges` fails on long lists of addresses, the sooner the more areas they name (office-js issue 5198: some of 8,200
 * characters, others not); this is well below.
 */
const longest = 1500;

/** The blocks as addresses that `getRange` and `getRanges` take, as many to a list as go. */
export function addressLists(blocks: readonly Block[]): readonly string[] {
  const lists: string[][] = [];
  let length = 0;
  for (const block of blocks) {
    const address = addressOf(block);
    const open = lists.at(-1);
    if (open === undefined || length + address.length > longest) {
      lists.push([address]);
      length = address.length;
    } else {
      open.push(address);
      length += address.length + 1;
    }
  }
  return lists.map((list) => list.join(','));
}

function addressOf({ row, column, rows, columns }: Block): string {
  const first = cellName(row, column);
  return rows * columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `A31`, counted from 0. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
