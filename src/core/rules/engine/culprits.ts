import {
  cell as cellExpr,
  cellsOf,
  constant,
  difference,
  judge,
  sum,
  valueOf,
  type Cell,
  type Expr,
  type Relation,
} from '../../expression';
import { groupsSharing } from './groupsSharing';
import type { Judged, JudgedRelation } from './judgement';
import type { RelationCheck } from './rule';
import { relationWithCell } from './withCell';

/** For a refuted relation the cells that alone would explain it and all others it hangs together with. */
export type Culprits = ReadonlyMap<Judged, readonly Cell[]>;

const mostCandidates = 5;

/**
 * Locates faults. A cell of an equality that holds is cleared: correcting it would break what agrees (not so where a
 * print is compared, which a small correction need not change). Refuted
 * equalities that share a cell not cleared hang together; the culprits are the cells common to all of them for which one
 * and the same correction satisfies them all. Of an equality that stands alone only the stated cell is named, and only
 * where all other checks of its details could be made and agree. More than five candidates locate nothing.
 */
export function culpritsAmong(judged: readonly Judged[]): Culprits {
  const equalities = judged.filter(isEquality);
  const refuted = equalities.filter(isRefuted);
  if (refuted.length === 0) return new Map();
  const cleared = cellsUnder(equalities.filter(isCleared));
  const unsettled = cellsUnder(equalities.filter(({ verdict }) => verdict === 'notChecked'));
  const suspected = refuted.map((one) => ({
    one,
    cells: relationCells(one.check.relation).filter((cell) => !cleared.has(cell)),
  }));
  const culprits = new Map<Judged, readonly Cell[]>();
  for (const group of groupsSharing(suspected)) {
    const found = group.length === 1 ? group.flatMap((only) => stated(only, unsettled)) : common(group);
    for (const { one } of group) culprits.set(one, found);
  }
  return culprits;
}

/** A refuted equality with its cells that are not cleared. */
interface Suspected {
  readonly one: JudgedRelation;
  readonly cells: readonly Cell[];
}

type Equality = Judged & { readonly check: RelationCheck };

/** Whether amounts are compared with each other: a constant, as a text prints it, says nothing about the cells. */
function isEquality(one: Judged): one is Equality {
  if (one.check.kind === 'fact') return false;
  const { comparison, left, right } = one.check.relation;
  return comparison === 'equals' && left.kind !== 'constant' && right.kind !== 'constant';
}

function isRefuted(one: Equality): one is JudgedRelation {
  return one.verdict === 'refuted';
}

function isCleared({ check, verdict }: Equality): boolean {
  const { left, right } = check.relation;
  return (verdict === 'tied' || verdict === 'rounding') && left.kind !== 'round' && right.kind !== 'round';
}

function cellsUnder(equalities: readonly Equality[]): ReadonlySet<Cell> {
  return new Set(equalities.flatMap(({ check }) => relationCells(check.relation)));
}

function relationCells({ left, right }: Relation): readonly Cell[] {
  return [...new Set([...cellsOf(left), ...cellsOf(right)])];
}

function stated({ one, cells }: Suspected, unsettled: ReadonlySet<Cell>): readonly Cell[] {
  const { left } = one.check.relation;
  if (left.kind !== 'cell' || relationCells(one.check.relation).some((cell) => unsettled.has(cell)))
    return [];
  return cells.filter((cell) => cell === left.cell);
}

function common(group: readonly Suspected[]): readonly Cell[] {
  const sets = group.map(({ cells }) => new Set(cells));
  const candidates = group
    .slice(0, 1)
    .flatMap(({ cells }) => cells)
    .filter((cell) => sets.every((cells) => cells.has(cell)));
  return candidates.length > mostCandidates ? [] : candidates.filter((cell) => explainsAll(group, cell));
}

/** Whether the cell, corrected by the difference of the first relation one way or the other, satisfies every relation. */
function explainsAll(group: readonly Suspected[], cell: Cell): boolean {
  return group.slice(0, 1).some(({ one }) => {
    const gap = constant(one.judgement.difference);
    const corrections = [difference(cellExpr(cell), gap), sum([cellExpr(cell), gap])];
    return corrections.some((correction) => satisfiesAll(group, cell, holding(cell, correction)));
  });
}

function satisfiesAll(group: readonly Suspected[], cell: Cell, corrected: Cell): boolean {
  return group.every(
    ({ one }) => judge(relationWithCell(one.check.relation, cell, corrected)).verdict !== 'refuted',
  );
}

function holding(cell: Cell, correction: Expr): Cell {
  const value = valueOf(correction);
  if (value.kind === 'none' || cell.content.kind !== 'number') return cell;
  return { ...cell, content: { ...cell.content, value: value.value } };
}
