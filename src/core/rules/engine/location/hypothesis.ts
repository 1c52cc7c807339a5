import type { Cell } from '../../../expression';
import type { Slip } from '../../finding';
import type { Board } from './board';
import { choicesIn } from './choices';
import { plausibilityOf } from './plausibility';
import { holding } from './put';
import { rangeOf } from './ranges';
import type { Residual } from './residual';

/** A cell as it would have to read, and the violated relations that this would put right without breaking any other. */
export interface Hypothesis {
  readonly cell: Cell;
  readonly corrected: Cell;
  readonly slip: Slip | undefined;
  /** In logarithms, to be compared with others: how often a slip makes such a number of the other, and what else speaks for it. */
  readonly likelihood: number;
  readonly explains: readonly Residual[];
}

/**
 * What a cell would have to read so that all its relations are satisfied; undefined where no value does that. With `wanted`,
 * of the violated relations those alone are to be satisfied, and all that hold.
 */
export function hypothesisFor(
  board: Board,
  cell: Cell,
  wanted?: readonly Residual[],
): Hypothesis | undefined {
  if (cell.content.kind === 'unread' || board.instead.has(cell)) return undefined;
  const moved = movedBy(board, cell);
  const explains = wanted ?? moved.filter(board.isViolated);
  if (explains.length === 0) return undefined;
  const relations = [...explains, ...moved.filter((one) => !board.isViolated(one))];
  const range = rangeOf(board, cell, { explains, relations });
  for (const { value, slip, likelihood } of range === undefined ? [] : choicesIn(range, cell, board)) {
    const corrected = holding(cell, value, explains);
    if (relations.every((residual) => board.holdsWith(residual, cell, corrected))) {
      const plausibility = plausibilityOf(board, { cell, corrected, likelihood, explains });
      return { cell, corrected, slip, likelihood: plausibility, explains };
    }
  }
  return undefined;
}

/** The relations that a change of the cell moves. */
export function movedBy(board: Board, cell: Cell): readonly Residual[] {
  return board.relationsOf(cell).filter(({ slopes }) => slopes.get(cell)?.isZero() === false);
}
