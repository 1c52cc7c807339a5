import { cellsOf, zero, type Cell, type CellReference, type Decimal } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import { judgeCheaply, type Judged, type JudgedRelation } from '../judgement';
import { relationWithCells } from '../withCells';
import { isTelling, isWithin, residualOf, type Residual } from './residual';

/** Cells with what they would read instead. */
export type Instead = ReadonlyMap<Cell, Cell>;

/** All relations that tell something about cells, and which of them are violated once some cells read otherwise. */
export interface Board {
  /** The relations that a cell takes part in. */
  readonly relationsOf: (cell: Cell) => readonly Residual[];
  /** All cells that take part in a relation. */
  readonly cells: readonly Cell[];
  readonly violated: readonly Residual[];
  readonly isViolated: (residual: Residual) => boolean;
  /** left − right of a relation as the board stands. */
  readonly gapOf: (residual: Residual) => Decimal;
  /** The cells in the rows above and below, in the same column. */
  readonly beside: (cell: Cell) => readonly Cell[];
  /** Whether a fact that does not hold names the cell, or another one of its row. */
  readonly accusation: (cell: Cell) => 'itself' | 'itsRow' | undefined;
  readonly instead: Instead;
  /** Whether the relation is satisfied, judged in full, with one cell more reading otherwise. */
  readonly holdsWith: (residual: Residual, cell: Cell, instead: Cell) => boolean;
  /** The board with some cells more reading otherwise. */
  readonly with: (more: Instead) => Board;
}

/** The board as the cells stand. Residuals are computed when they are first asked for; yields between relations. */
export function* boardOf(judged: readonly Judged[], step: Step): Steps<Board> {
  const telling = judged.filter(isTelling);
  const having = new Map<Cell, JudgedRelation[]>();
  for (const one of telling) {
    yield step;
    for (const cell of cellsUnder(one)) {
      const list = having.get(cell);
      if (list === undefined) having.set(cell, [one]);
      else list.push(one);
    }
  }
  const residuals = remembered(residualOf);
  const places = new Map([...having.keys()].map((cell) => [placeOf(cell, 0), cell]));
  const known: Known = {
    cells: [...having.keys()],
    accusation: accusationsIn(judged),
    relationsOf: (cell) => (having.get(cell) ?? []).map(residuals).filter((found) => found !== undefined),
    beside: (cell) =>
      [-1, 1].map((rows) => places.get(placeOf(cell, rows))).filter((found) => found !== undefined),
  };
  const violated: Residual[] = [];
  for (const one of telling.filter(({ verdict }) => verdict === 'refuted')) {
    yield step;
    const residual = residuals(one);
    if (residual !== undefined) violated.push(residual);
  }
  return standing(known, { violated, gaps: new Map(), instead: new Map() });
}

type Known = Pick<Board, 'cells' | 'relationsOf' | 'beside' | 'accusation'>;

interface Standing {
  readonly violated: readonly Residual[];
  /** The gaps that cells reading otherwise have changed. */
  readonly gaps: ReadonlyMap<Residual, Decimal>;
  readonly instead: Instead;
}

function standing(known: Known, now: Standing): Board {
  const violated = new Set(now.violated);
  const gapOf = (residual: Residual): Decimal => now.gaps.get(residual) ?? residual.gap;
  return {
    ...known,
    violated: now.violated,
    isViolated: (residual) => violated.has(residual),
    gapOf,
    instead: now.instead,
    holdsWith: (residual, cell, instead) => {
      const { isStraight, bent } = residual;
      const all = new Map([...now.instead, [cell, instead]]);
      if (!isStraight || (bent.size > 0 && [...all.keys()].some((one) => bent.has(one))))
        return holds(residual, all);
      const by = numberIn(instead).minus(numberIn(now.instead.get(cell) ?? cell));
      return isWithin(residual, gapOf(residual).plus((residual.slopes.get(cell) ?? zero).times(by)));
    },
    with: (more) => standing(known, changed(known, now, more)),
  };
}

function changed(known: Known, { violated, gaps, instead: before }: Standing, more: Instead): Standing {
  const moved = new Map<Residual, Decimal>();
  for (const [cell, instead] of more) {
    const by = numberIn(instead).minus(numberIn(before.get(cell) ?? cell));
    for (const residual of known.relationsOf(cell)) {
      const slope = residual.slopes.get(cell) ?? zero;
      const gap = moved.get(residual) ?? gaps.get(residual) ?? residual.gap;
      moved.set(residual, gap.plus(slope.times(by)));
    }
  }
  const now = new Map([...before, ...more]);
  const isBent = ({ bent }: Residual): boolean => [...bent].some((cell) => more.has(cell));
  const fails = [...moved]
    .filter(([residual, gap]) => (isBent(residual) ? !holds(residual, now) : !isWithin(residual, gap)))
    .map(([residual]) => residual);
  const untouched = violated.filter((residual) => !moved.has(residual));
  return { violated: [...untouched, ...fails], gaps: new Map([...gaps, ...moved]), instead: now };
}

function holds({ one }: Residual, instead: Instead): boolean {
  return judgeCheaply(relationWithCells(one.check.relation, instead)).verdict !== 'refuted';
}

/** The number a cell holds; a blank one counts as nothing, as it does in sums. */
export function numberIn({ content }: Cell): Decimal {
  return content.kind === 'number' ? content.value : zero;
}

function cellsUnder({ check }: JudgedRelation): readonly Cell[] {
  return [...new Set([...cellsOf(check.relation.left), ...cellsOf(check.relation.right)])];
}

function accusationsIn(judged: readonly Judged[]): Known['accusation'] {
  const cells = judged.flatMap(accused);
  const places = new Set(cells.map((cell) => placeOf(cell, 0)));
  const rows = new Set(cells.map(({ ref }) => rowOf(ref)));
  return (cell) => {
    if (places.has(placeOf(cell, 0))) return 'itself';
    return rows.has(rowOf(cell.ref)) ? 'itsRow' : undefined;
  };
}

/** The cells that a fact names which does not hold. */
function accused({ check, verdict, rule }: Judged): readonly Placed[] {
  return check.kind === 'fact' && verdict === 'refuted' && rule.severity !== 'hint' ? check.cells : [];
}

type Placed = Pick<Cell, 'ref'>;

function rowOf({ sheet, row }: CellReference): string {
  return `${sheet} ${String(row)}`;
}

function placeOf({ ref }: Placed, rowsBelow: number): string {
  return `${ref.sheet} ${String(ref.row + rowsBelow)} ${String(ref.column)}`;
}

function remembered<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before ?? compute(key);
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
