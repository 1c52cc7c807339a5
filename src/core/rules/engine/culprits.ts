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

/** A cell, and the same with the value that satisfies every relation it takes part in. */
export interface Located {
  readonly cell: Cell;
  readonly corrected: Cell;
}

/** What refuted relations hang together by. */
export interface Fault {
  /** The cells that alone would explain all of them. */
  readonly culprits: readonly Cell[];
  /** Where several relations leave one culprit only: that cell, and as it should read. */
  readonly located: Located | undefined;
  readonly refuted: readonly JudgedRelation[];
}

/** For each refuted equality the fault behind it. */
export type Culprits = ReadonlyMap<Judged, Fault>;

const mostCandidates = 5;
const mostGaps = 5;

/**
 * Locates faults. A cell of an equality that holds is cleared: correcting it would break what agrees (not so where a
 * print is compared, which a small correction need not change). Refuted
 * equalities that share a cell not cleared hang together; the culprits are the cells common to all of them for which one
 * and the same correction satisfies them all. Of an equality that stands alone only the stated cell is named, and only
 * where all other checks of its details could be made and agree. More than five candidates locate nothing. What may
 * rightly differ accuses no cell.
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
  const faults = new Map<Judged, Fault>();
  for (const group of groupsSharing(suspected)) {
    const fault = faultOf(group, unsettled);
    for (const { one } of group) faults.set(one, fault);
  }
  return faults;
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
  return one.verdict === 'refuted' && one.check.mayDiffer !== true;
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

function faultOf(group: readonly Suspected[], unsettled: ReadonlySet<Cell>): Fault {
  const refuted = group.map(({ one }) => one);
  if (group.length === 1) {
    return { culprits: group.flatMap((only) => stated(only, unsettled)), located: undefined, refuted };
  }
  const corrections = common(group).flatMap((cell) => correctionOf(group, cell));
  const [only, ...others] = corrections;
  return {
    culprits: corrections.map(({ cell }) => cell),
    located: others.length === 0 ? only : undefined,
    refuted,
  };
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
  return candidates.length > mostCandidates ? [] : candidates;
}

/** The cell corrected by the difference of one of the relations, one way or the other, so that every relation is satisfied. */
function correctionOf(group: readonly Suspected[], cell: Cell): readonly Located[] {
  const gaps = new Map(group.map(({ one }) => [one.judgement.difference.abs().toFixed(), one.judgement]));
  return [...gaps.values()]
    .slice(0, mostGaps)
    .flatMap(({ difference: by }) => [
      difference(cellExpr(cell), constant(by)),
      sum([cellExpr(cell), constant(by)]),
    ])
    .map((correction) => ({ cell, corrected: holding(cell, correction) }))
    .filter(({ corrected }) => satisfiesAll(group, cell, corrected))
    .slice(0, 1);
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
