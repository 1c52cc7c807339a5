import type { Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import type { Board } from './board';
import { hypothesisFor, movedBy, type Hypothesis } from './hypothesis';
import { agreeingWith } from './ranges';
import { isNarrow, narrowFirst, type Residual } from './residual';

/**
 * Several wrong cells of one column, say a block that was shifted by a row or typed in the other money unit: each is told by
 * its own row alone, and all of them together satisfy what they share. Empty where they do not.
 */
export function* explainedTogether(board: Board, step: Step): Steps<readonly Hypothesis[]> {
  for (const group of groupsOf(board.violated)) {
    const found: Hypothesis[] = [];
    let then = board;
    for (const residual of narrowFirst(group.filter(isNarrow))) {
      yield step;
      if (!then.isViolated(residual)) continue;
      const one = likeliestFor(then, residual);
      if (one === undefined) break;
      found.push(one);
      then = then.with(new Map([[one.cell, one.corrected]]));
    }
    const stillViolated = new Set(then.violated);
    const isFewer = found.length > 1 && found.length < group.length;
    if (isFewer && group.every((residual) => !stillViolated.has(residual))) return found;
  }
  return [];
}

/** The cell that satisfies one violated relation and breaks none that holds: the one that most violated relations share. */
function likeliestFor(board: Board, residual: Residual): Hypothesis | undefined {
  const shared = (cell: Cell): number => movedBy(board, cell).filter(board.isViolated).length;
  const [first] = [...residual.slopes.keys()]
    .map((cell) => hypothesisFor(board, cell, agreeingWith(board, cell, residual)))
    .filter((one) => one !== undefined)
    .map((one) => ({ one, shared: shared(one.cell) }))
    .sort((a, b) => b.shared - a.shared || b.one.likelihood - a.one.likelihood);
  return first !== undefined && first.shared > 1 ? first.one : undefined;
}

/** The relations that hang together by cells they share, directly or through others. */
function groupsOf(residuals: readonly Residual[]): readonly (readonly Residual[])[] {
  const having = new Map<Cell, Residual[]>();
  for (const residual of residuals) {
    for (const cell of residual.slopes.keys()) {
      const list = having.get(cell);
      if (list === undefined) having.set(cell, [residual]);
      else list.push(residual);
    }
  }
  const grouped = new Set<Residual>();
  return residuals.flatMap((first) => {
    if (grouped.has(first)) return [];
    const group = new Set([first]);
    for (const member of group) {
      for (const cell of member.slopes.keys()) {
        for (const other of having.get(cell) ?? []) group.add(other);
        having.delete(cell);
      }
    }
    for (const member of group) grouped.add(member);
    return [[...group]];
  });
}
