import type { Cell } from '../../expression';

interface WithCells {
  readonly cells: readonly Cell[];
}

/** A thing with, for each of its cells, all things that have it. */
interface Node<T> {
  readonly thing: T;
  readonly sharing: readonly Node<T>[][];
}

/** Splits things into groups: two that share a cell, directly or through others, are in one group. */
export function groupsSharing<T extends WithCells>(things: readonly T[]): readonly (readonly T[])[] {
  const grouped = new Set<Node<T>>();
  const groups: T[][] = [];
  for (const node of nodesOf(things)) {
    if (grouped.has(node)) continue;
    const group = new Set([node]);
    for (const member of group) {
      for (const neighbour of member.sharing.flatMap((list) => list.splice(0))) group.add(neighbour);
    }
    for (const member of group) grouped.add(member);
    groups.push([...group].map(({ thing }) => thing));
  }
  return groups;
}

function nodesOf<T extends WithCells>(things: readonly T[]): readonly Node<T>[] {
  const having = new Map<Cell, Node<T>[]>();
  return things.map((thing) => {
    const sharing = thing.cells.map((cell) => {
      const list = having.get(cell) ?? [];
      having.set(cell, list);
      return list;
    });
    const node = { thing, sharing };
    for (const list of sharing) list.push(node);
    return node;
  });
}
