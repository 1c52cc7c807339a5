import type { Cell } from '../../../expression';
import type { Board } from './board';
import { hypothesisFor, movedBy, type Hypothesis } from './hypothesis';
import { agreeingWith } from './ranges';
import { narrowFirst } from './residual';

/** A cell that explains violated relations, and how many of its own it leaves violated. */
export interface Suspect extends Hypothesis {
  readonly leaves: number;
}

/**
 * The cell with the value that satisfies all its violated relations, else most of them: where several faults meet in a total,
 * that total agrees with none of them alone. Its own row must be among what it explains; one relation alone tells nothing.
 */
export function suspectOf(board: Board, cell: Cell): Suspect | undefined {
  const violated = narrowFirst(movedBy(board, cell).filter(board.isViolated));
  const [own, ...others] = violated;
  if (own === undefined || others.length === 0) return undefined;
  const whole = hypothesisFor(board, cell);
  if (whole !== undefined) return { ...whole, leaves: 0 };
  const explains = agreeingWith(board, cell, own);
  const leaves = violated.length - explains.length;
  if (explains.length < 2 || explains.length <= leaves) return undefined;
  const found = hypothesisFor(board, cell, explains);
  return found === undefined ? undefined : { ...found, leaves };
}
