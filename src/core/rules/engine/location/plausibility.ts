import type { Cell } from '../../../expression';
import { numberIn, type Board } from './board';
import type { Residual } from './residual';

/** How much more likely, in logarithms, these make it that a cell is the wrong one. */
const accusedItself = 14;
const accusedRow = 11;
const statedAlone = 11;
const statedAmongOthers = 0.1;
const negativeAnew = -8;
const finerAnew = -5;

/** A cell that would explain relations if it read otherwise. */
interface Suspicion {
  readonly cell: Cell;
  readonly corrected: Cell;
  readonly explains: readonly Residual[];
}

/**
 * What speaks for this cell being the wrong one beside the slip itself, in logarithms: other rules that name its row, its
 * being a stated total; and what speaks against it: a number of another kind than the cell holds.
 */
export function evidenceFor(board: Board, { cell, corrected, explains }: Suspicion): number {
  const value = numberIn(corrected);
  const held = numberIn(cell);
  const isTotal = explains.some((residual) => isStated(cell, residual));
  const weights = [
    [board.accusation(cell) === 'itself', accusedItself],
    [board.accusation(cell) === 'itsRow', accusedRow],
    [isTotal, explains.length === 1 ? statedAlone : statedAmongOthers],
    [value.isNegative() && !held.isNegative(), negativeAnew],
    [value.decimalPlaces() > Math.max(2, held.decimalPlaces()), finerAnew],
  ] as const;
  return weights.reduce((sum, [applies, weight]) => sum + (applies ? weight : 0), 0);
}

/** Whether the cell is the one that the relation holds against its details. */
export function isStated(cell: Cell, { one }: Residual): boolean {
  const { left } = one.check.relation;
  return left.kind === 'cell' && left.cell === cell;
}
