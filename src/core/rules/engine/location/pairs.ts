import type { Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import { numberIn, type Board } from './board';
import { hypothesisFor, type Hypothesis } from './hypothesis';
import { isNarrow, narrowFirst, type Residual } from './residual';
import { likelihoodOf } from './slips';

const mostRelations = 12;
const mostPairs = 5;

/** Two cells that are corrected together. */
export type Pair = readonly [Hypothesis, Hypothesis];

/**
 * Pairs of cells that, corrected together, satisfy a violated relation and all others that they take part in: two slips that
 * meet in one total, or two numbers that changed places. Only relations of a few cells are tried as the first of the two.
 */
export function* explainedByPairs(board: Board, step: Step): Steps<readonly Pair[]> {
  const narrow = narrowFirst(board.violated.filter(isNarrow)).slice(0, mostRelations);
  for (const residual of narrow) {
    const pairs: Pair[] = [];
    for (const cell of residual.slopes.keys()) {
      yield step;
      pairs.push(...pairsWith(board, cell, residual));
    }
    const telling = pairs.filter((pair) => isTelling(board, pair));
    if (telling.length > 0) return distinct(telling).slice(0, mostPairs);
  }
  return [];
}

/** Whether two cells are called for: they explain more than two relations, or those that no single cell explains. */
function isTelling(board: Board, pair: Pair): boolean {
  const explained = new Set(pair.flatMap(({ cell }) => board.relationsOf(cell).filter(board.isViolated)));
  if (explained.size > pair.length) return true;
  return [...explained]
    .filter(isNarrow)
    .every(({ slopes }) => [...slopes.keys()].every((cell) => hypothesisFor(board, cell) === undefined));
}

/** The first cell is corrected as one violated relation asks, whatever that breaks; the second one mends the rest. */
function pairsWith(board: Board, first: Cell, residual: Residual): readonly Pair[] {
  const one = hypothesisFor({ ...board, relationsOf: () => [residual] }, first);
  if (one === undefined) return [];
  const then = board.with(new Map([[one.cell, one.corrected]]));
  const own = new Set(board.relationsOf(first));
  const broken = then.violated.filter((violated) => own.has(violated));
  const [narrowest] = narrowFirst(broken.filter(isNarrow));
  if (narrowest === undefined) return [];
  return [...narrowest.slopes.keys()]
    .filter((cell) => cell !== first && broken.every(({ slopes }) => slopes.has(cell)))
    .map((cell) => hypothesisFor(then, cell))
    .filter((two) => two !== undefined)
    .map((two) => exchanged(one, two) ?? [one, two]);
}

/** Two numbers of one column that changed places: that explains both at once. */
function exchanged(one: Hypothesis, two: Hypothesis): Pair | undefined {
  const isExchange =
    one.cell.ref.column === two.cell.ref.column &&
    numberIn(one.corrected).eq(numberIn(two.cell)) &&
    numberIn(two.corrected).eq(numberIn(one.cell));
  const likelihood = likelihoodOf('rowShifted', numberIn(one.corrected), numberIn(one.cell)) / 2;
  return isExchange
    ? [
        { ...one, slip: 'rowShifted', likelihood },
        { ...two, slip: 'rowShifted', likelihood },
      ]
    : undefined;
}

/** Each pair once, the likeliest first. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
  const likelihood = ([one, two]: Pair): number => one.likelihood + two.likelihood;
  const isSame = (a: Pair, b: Pair): boolean => a.every(({ cell }) => b.some((other) => other.cell === cell));
  return [...pairs]
    .sort((a, b) => likelihood(b) - likelihood(a))
    .filter((pair, place, all) => all.findIndex((other) => isSame(other, pair)) === place);
}
