import type { Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import type { Board } from './board';
import { hypothesisFor, type Hypothesis } from './hypothesis';
import type { Residual } from './residual';

const mostCells = 60;
const mostRelations = 12;
const mostSets = 5;

/**
 * Pairs of cells that, corrected together, satisfy a violated relation and all others that they take part in: two slips that
 * meet in one total, or two numbers that changed places. Only relations of a few cells are tried as the first of the two.
 */
export function* explainedBySets(board: Board, step: Step): Steps<readonly (readonly Hypothesis[])[]> {
  const narrow = board.violated
    .filter(({ slopes }) => slopes.size <= mostCells)
    .sort((a, b) => a.slopes.size - b.slopes.size)
    .slice(0, mostRelations);
  for (const residual of narrow) {
    const pairs: (readonly Hypothesis[])[] = [];
    for (const cell of residual.slopes.keys()) {
      yield step;
      pairs.push(...pairsWith(board, cell, residual));
    }
    const telling = pairs.filter((pair) => isTelling(board, pair));
    if (telling.length > 0) return distinct(telling).slice(0, mostSets);
  }
  return [];
}

/** Whether two cells are called for: they explain more than two relations, or those that no single cell explains. */
function isTelling(board: Board, pair: readonly Hypothesis[]): boolean {
  const explained = new Set(pair.flatMap(({ cell }) => board.relationsOf(cell).filter(board.isViolated)));
  if (explained.size > pair.length) return true;
  return [...explained].every(({ slopes }) =>
    [...slopes.keys()].every((cell) => hypothesisFor(board, cell) === undefined),
  );
}

/** The first cell is corrected as one violated relation asks, whatever that breaks; the second one mends the rest. */
function pairsWith(board: Board, first: Cell, residual: Residual): readonly (readonly Hypothesis[])[] {
  return asked(board, first, residual).flatMap((one) => {
    const then = board.with(one.cell, one.corrected);
    const mine = new Set(board.relationsOf(first));
    const broken = then.violated.filter((violated) => mine.has(violated));
    const [narrowest] = [...broken].sort((a, b) => a.slopes.size - b.slopes.size);
    if (narrowest === undefined || narrowest.slopes.size > mostCells) return [];
    return [...narrowest.slopes.keys()]
      .filter((cell) => cell !== first && broken.every(({ slopes }) => slopes.has(cell)))
      .map((cell) => hypothesisFor(then, cell))
      .filter((two) => two !== undefined)
      .map((two) => [one, two]);
  });
}

/** The cell as single violated relations would have it. */
function asked(board: Board, cell: Cell, residual: Residual): readonly Hypothesis[] {
  const own = board.relationsOf(cell).filter((one) => one === residual);
  const only: Board = { ...board, relationsOf: () => own };
  const found = hypothesisFor(only, cell);
  return found === undefined ? [] : [found];
}

/** Each pair once, the likeliest first. */
function distinct(pairs: readonly (readonly Hypothesis[])[]): readonly (readonly Hypothesis[])[] {
  const likelihood = (set: readonly Hypothesis[]): number =>
    set.reduce((before, one) => before + one.likelihood, 0);
  const isSame = (a: readonly Hypothesis[], b: readonly Hypothesis[]): boolean =>
    a.every(({ cell }) => b.some((other) => other.cell === cell));
  return [...pairs]
    .sort((a, b) => likelihood(b) - likelihood(a))
    .filter((set, place, all) => all.findIndex((other) => isSame(other, set)) === place);
}
