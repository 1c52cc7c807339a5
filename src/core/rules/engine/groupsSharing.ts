import type { Cell } from '../../expression';

/** Splits things into groups: two that share a cell, directly or through others, are in one group. */
export function groupsSharing<Thing>(
  things: readonly Thing[],
  cellsOf: (thing: Thing) => readonly Cell[],
): readonly (readonly Thing[])[] {
  const groupOf = new Map<Cell, Thing[]>();
  const cellsIn = new Map<Thing[], Cell[]>();
  for (const thing of things) {
    const cells = cellsOf(thing);
    const met = [...new Set(cells.map((cell) => groupOf.get(cell)))].filter((group) => group !== undefined);
    const [largest = [], ...others] = met.sort((a, b) => b.length - a.length);
    const owned = cellsIn.get(largest) ?? [];
    cellsIn.set(largest, owned);
    largest.push(thing, ...others.flat());
    for (const cell of [...cells, ...others.flatMap((other) => cellsIn.get(other) ?? [])]) {
      owned.push(cell);
      groupOf.set(cell, largest);
    }
    for (const other of others) cellsIn.delete(other);
  }
  return [...cellsIn.keys()];
}
