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
import { relationWithCell } from './withCell';

/** For a refuted relation the cells that alone would explain it and all others it hangs together with. */
export type Culprits = ReadonlyMap<Judged, readonly Cell[]>;

const mostCandidates = 5;

/**
 * Locates faults. A cell of an equality that holds is cleared: correcting it would break what agrees. Refuted
 * equalities that share a cell not cleared hang together; the culprits are the cells common to all of them for which one
 * and the same correction satisfies them all. Of an equality that stands alone only the stated cell is named, and only
 * where all other checks of its details could be made and agree. More than five candidates locate nothing.
 */
export function culpritsAmong(judged: readonly Judged[]): Culprits {
  const refuted = judged.filter(isRefutedEquality);
  const culprits = new Map<Judged, readonly Cell[]>();
  if (refuted.length === 0) return culprits;
  const cleared = cellsUnder(judged, ['tied', 'rounding']);
  const unsettled = cellsUnder(judged, ['notChecked']);
  const suspects = (one: JudgedRelation): readonly Cell[] =>
    relationCells(one.check.relation).filter((cell) => !cleared.has(cell));
  for (const group of groupsSharing(refuted, suspects)) {
    const found =
      group.length === 1 ? group.flatMap((one) => stated(one, suspects, unsettled)) : common(group, suspects);
    for (const one of group) culprits.set(one, found);
  }
  return culprits;
}

function isRefutedEquality(one: Judged): one is JudgedRelation {
  return isEquality(one) && one.verdict === 'refuted';
}

function isEquality({ check }: Judged): boolean {
  return check.kind === 'relation' && check.relation.comparison === 'equals';
}

function relationCells({ left, right }: Relation): readonly Cell[] {
  return [...new Set([...cellsOf(left), ...cellsOf(right)])];
}

function cellsUnder(judged: readonly Judged[], verdicts: readonly Judged['verdict'][]): ReadonlySet<Cell> {
  const cells = new Set<Cell>();
  for (const { check, verdict } of judged) {
    if (check.kind === 'fact' || check.relation.comparison !== 'equals' || !verdicts.includes(verdict))
      continue;
    for (const cell of relationCells(check.relation)) cells.add(cell);
  }
  return cells;
}

type Suspects = (one: JudgedRelation) => readonly Cell[];

function stated(one: JudgedRelation, suspects: Suspects, unsettled: ReadonlySet<Cell>): readonly Cell[] {
  const { left } = one.check.relation;
  if (left.kind !== 'cell' || relationCells(one.check.relation).some((cell) => unsettled.has(cell)))
    return [];
  return suspects(one).filter((cell) => cell === left.cell);
}

function common(group: readonly JudgedRelation[], suspects: Suspects): readonly Cell[] {
  const [first = [], ...others] = group.map((one) => new Set(suspects(one)));
  const candidates = [...first].filter((cell) => others.every((cells) => cells.has(cell)));
  return candidates.length > mostCandidates ? [] : candidates.filter((cell) => explainsAll(group, cell));
}

/** Whether the cell, corrected by the difference of the first relation one way or the other, satisfies every relation. */
function explainsAll(group: readonly JudgedRelation[], cell: Cell): boolean {
  return group.slice(0, 1).some(({ judgement }) => {
    const gap = constant(judgement.difference);
    const corrections = [difference(cellExpr(cell), gap), sum([cellExpr(cell), gap])];
    return corrections.some((correction) => {
      const corrected = holding(cell, correction);
      return group.every(
        ({ check }) => judge(relationWithCell(check.relation, cell, corrected)).verdict !== 'refuted',
      );
    });
  });
}

function holding(cell: Cell, correction: Expr): Cell {
  const value = valueOf(correction);
  if (value.kind === 'none' || cell.content.kind !== 'number') return cell;
  return { ...cell, content: { ...cell.content, value: value.value } };
}
