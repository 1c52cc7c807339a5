import type { Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import type { Judged, JudgedRelation } from '../judgement';
import { boardOf, type Board } from './board';
import { hypothesisFor, type Hypothesis } from './hypothesis';
import { isStated, isStatedAlone } from './plausibility';
import { isNarrow, type Residual } from './residual';
import { explainedByPairs } from './pairs';
import { explainedTogether } from './together';

/** What some refuted relations hang together by. */
export interface Fault {
  readonly refuted: readonly JudgedRelation[];
  /** The cells that, corrected together, satisfy all of them and break nothing: the likeliest set first. */
  readonly explanations: readonly (readonly Hypothesis[])[];
}

const locating: Step = {
  step: { zh: '查找有误的单元格', en: 'Looking for the cells at fault' },
  done: 0,
  of: 1,
};

const mostExplanations = 5;
const mostFaults = 200;

/**
 * Finds what is behind the refuted relations: first single cells that put right two and more of them, the one that explains
 * most first; then sets of cells, the smallest first; then, where a relation stands alone, the cells that would satisfy it.
 * A cell whose correction would break a relation that holds explains nothing. Yields between cells, since it may take long.
 */
export function* locateFaults(judged: readonly Judged[]): Steps<readonly Fault[]> {
  let board = yield* boardOf(judged, locating);
  const faults: Fault[] = [];
  const known: Known = new Map();
  while (faults.length < mostFaults) {
    const found = yield* best(board, known);
    if (found === undefined) break;
    faults.push(faultOf(found, known));
    board = applied(board, found, known);
  }
  while (faults.length < mostFaults) {
    const [sets, likeliest] = yield* severalCells(board);
    if (likeliest === undefined) break;
    faults.push(faultOfSets(board, sets));
    for (const one of likeliest) board = applied(board, one, known);
  }
  for (const residual of board.violated) {
    yield locating;
    faults.push({ refuted: [residual.one], explanations: alone(board, residual) });
  }
  return faults;
}

/** Sets of cells that explain violated relations together, and the likeliest of them. */
function* severalCells(
  board: Board,
): Steps<readonly [readonly (readonly Hypothesis[])[], (readonly Hypothesis[])?]> {
  const together = yield* explainedTogether(board, locating);
  const sets = together.length > 0 ? [together] : yield* explainedByPairs(board, locating);
  const [likeliest] = sets;
  return likeliest === undefined ? [sets] : [sets, likeliest];
}

/** The hypotheses as last looked for, by cell. */
type Known = Map<Cell, Hypothesis | undefined>;

/** The cell that explains most of the violated relations, two at least. */
function* best(board: Board, known: Known): Steps<Hypothesis | undefined> {
  let likeliest: Hypothesis | undefined;
  for (const cell of suspects(board)) {
    yield locating;
    if (!known.has(cell)) known.set(cell, hypothesisFor(board, cell));
    const found = known.get(cell);
    if (found !== undefined && found.explains.length > 1 && isLikelier(found, likeliest)) likeliest = found;
  }
  return likeliest;
}

/** The cells that two and more violated relations share. */
function suspects({ violated }: Board): readonly Cell[] {
  const counts = new Map<Cell, number>();
  for (const { slopes } of violated) {
    for (const cell of slopes.keys()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([cell]) => cell);
}

function isLikelier(a: Hypothesis, b: Hypothesis | undefined): boolean {
  const more = a.explains.length - (b?.explains.length ?? 0);
  return more === 0 ? a.likelihood > (b?.likelihood ?? 0) : more > 0;
}

/** The fault with the other cells that would explain the very same. */
function faultOf(found: Hypothesis, known: Known): Fault {
  const explained = new Set(found.explains);
  const alike = [...known.values()]
    .filter((other) => other !== undefined)
    .filter(
      ({ explains }) => explains.length === explained.size && explains.every((one) => explained.has(one)),
    );
  return {
    refuted: found.explains.map(({ one }) => one),
    explanations: ranked(told(alike)).map((one) => [one]),
  };
}

function faultOfSets(board: Board, sets: readonly (readonly Hypothesis[])[]): Fault {
  const cells = (sets[0] ?? []).map(({ cell }) => cell);
  const refuted = new Set(cells.flatMap((cell) => board.relationsOf(cell).filter(board.isViolated)));
  return { refuted: [...refuted].map(({ one }) => one), explanations: sets.slice(0, mostExplanations) };
}

function ranked(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  return [...hypotheses].sort((a, b) => b.likelihood - a.likelihood).slice(0, mostExplanations);
}

/** The board with the cell corrected; what was known of cells that share a relation with it is forgotten. */
function applied(board: Board, { cell, corrected }: Hypothesis, known: Known): Board {
  for (const { slopes } of board.relationsOf(cell)) for (const beside of slopes.keys()) known.delete(beside);
  return board.with(cell, corrected);
}

/**
 * The cells that would satisfy a relation that stands alone; of very many only what is stated there. Within a limit every one
 * of its cells could be moved: with more than one, none is told.
 */
function alone(board: Board, residual: Residual): readonly (readonly Hypothesis[])[] {
  const cells = [...residual.slopes.keys()];
  const isLimit = residual.one.check.relation.comparison !== 'equals';
  if (isLimit && cells.length > 1) return [];
  const looked = isNarrow(residual) ? cells : cells.filter((cell) => isStated(cell, residual));
  const found = looked.map((cell) => hypothesisFor(board, cell)).filter((one) => one !== undefined);
  return ranked(told(found)).map((one) => [one]);
}

/** Of many cells that would do equally well only a stated total is told; of others those that are not far behind the likeliest. */
function told(found: readonly Hypothesis[]): readonly Hypothesis[] {
  if (found.length <= mostExplanations) return found;
  const most = Math.max(...found.map(({ likelihood }) => likelihood));
  const likely = found.filter(({ likelihood }) => most - likelihood < farBehind);
  return likely.length > mostExplanations ? likely.filter(isStatedAlone) : likely;
}

const farBehind = 4;
