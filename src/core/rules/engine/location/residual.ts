import {
  difference,
  slopesOf,
  unrounded,
  valueOf,
  zero,
  type Cell,
  type Decimal,
  type Slopes,
} from '../../../expression';
import { halfDigit } from '../../../expression/printedInterval';
import type { Judged, JudgedRelation } from '../judgement';

/** A judged relation as the search for faults sees it: how far its sides are apart, and how each cell moves that. */
export interface Residual {
  readonly one: JudgedRelation;
  /** left − right as they stand, without the roundings inside. */
  readonly gap: Decimal;
  readonly slopes: Slopes['of'];
  readonly bent: Slopes['bent'];
  /** How far the sides may be apart and still agree. */
  readonly reach: Decimal;
  /** Whether gap, slopes and reach tell all of cells that are not bent: then nothing need be judged anew. */
  readonly isStraight: boolean;
}

/** Whether a relation tells something about its cells: not the echo of them in a text, nor what may differ or is a hint. */
export function isTelling(judged: Judged): judged is JudgedRelation {
  if (judged.verdict === 'notChecked' || judged.check.kind !== 'relation') return false;
  return judged.check.isEcho !== true && judged.check.mayDiffer !== true && judged.rule.severity !== 'hint';
}

/** A relation's residual; undefined where it has no value. */
export function residualOf(one: JudgedRelation): Residual | undefined {
  const { left, right, reading } = one.check.relation;
  const apart = difference(left, right);
  const gap = valueOf(unrounded(apart));
  if (gap.kind === 'none') return undefined;
  const { of, bent, rounding, isStraight } = slopesOf(apart);
  const reach = reading === 'printed' ? rounding.plus(reachOfDigits(of)) : rounding;
  return { one, gap: gap.value, slopes: of, bent, reach, isStraight };
}

function reachOfDigits(slopes: ReadonlyMap<Cell, Decimal>): Decimal {
  return [...slopes].reduce((reach, [cell, slope]) => reach.plus(slope.abs().times(halfDigit(cell))), zero);
}

/** Whether the relation is satisfied where its sides are this far apart. */
export function isWithin({ one, reach }: Residual, gap: Decimal): boolean {
  switch (one.check.relation.comparison) {
    case 'equals':
      return gap.abs().lte(reach);
    case 'atMost':
      return gap.lte(reach);
    case 'atLeast':
      return gap.gte(reach.neg());
  }
}

const mostCells = 60;

/** Whether a relation has few cells, as that of one row: of many no single one can be picked. */
export function isNarrow({ slopes }: Residual): boolean {
  return slopes.size <= mostCells;
}

export function narrowFirst(residuals: readonly Residual[]): readonly Residual[] {
  return [...residuals].sort((a, b) => a.slopes.size - b.slopes.size);
}
