import type { Cell } from '../../../expression';
import { numberIn, type Board } from './board';
import type { Residual } from './residual';

/** How much more likely, in logarithms, these make it that a cell is the wrong one. */
const accusedItself = 14;
const accusedRow = 11;
/** A total is not only mistyped but also added up wrong. */
const addedUpWrong = -5.8;
const negativeAnew = -8;
const finerAnew = -5;

/** A cell that would explain relations if it read otherwise. */
interface Suspicion {
  readonly cell: Cell;
  readonly corrected: Cell;
  /** Of the slip alone. */
  readonly likelihood: number;
  readonly explains: readonly Residual[];
}

/**
 * How likely it is, in logarithms, that this cell is the wrong one, beside others that would explain the same: by its slip, by
 * other rules that name its row, and against numbers of another kind than the cell holds. A total that stands alone against
 * its details is as suspect as all of them together.
 */
export function plausibilityOf(board: Board, suspicion: Suspicion): number {
  const { cell, corrected, likelihood, explains } = suspicion;
  const value = numberIn(corrected);
  const held = numberIn(cell);
  const weights = [
    [board.accusation(cell) === 'itself', accusedItself],
    [board.accusation(cell) === 'itsRow', accusedRow],
    [value.isNegative() && !held.isNegative(), negativeAnew],
    [value.decimalPlaces() > Math.max(2, held.decimalPlaces()), finerAnew],
  ] as const;
  const details = isStatedAlone(suspicion) ? explains.reduce((sum, { slopes }) => sum + slopes.size, 0) : 0;
  const own = details > 0 ? Math.max(likelihood, addedUpWrong) + Math.log(details) : likelihood;
  return weights.reduce((sum, [applies, weight]) => sum + (applies ? weight : 0), own);
}

/** Whether the cell is the one that the relation holds against its details. */
export function isStated(cell: Cell, { one }: Residual): boolean {
  const { left } = one.check.relation;
  return left.kind === 'cell' && left.cell === cell;
}

/** Whether the cell states a total that only its details speak against. */
export function isStatedAlone({ cell, explains }: Pick<Suspicion, 'cell' | 'explains'>): boolean {
  return explains.length === 1 && explains.every((one) => isStated(cell, one));
}
