import type { Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import type { Judged, JudgedRelation } from '../judgement';
import { boardOf, type Board } from './board';
import { hypothesisFor, type Hypothesis } from './hypothesis';
import { isStated, isStatedAlone } from './plausibility';
import { isNarrow, type Residual } from './residual';
import { suspectOf, type Suspect } from './suspect';
import { explainedByOtherUnit } from './otherUnit';
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
 * Finds what is behind the refuted relations. Whatever explains some of them is taken as corrected, and the rest looked at
 * again: first columns in the other money unit, then single cells that put right all their relations, or most of them (the rest is another fault's), then cells of
 * one column that do so together, then pairs. What then stands alone has the cells that would satisfy it.
 * A cell whose correction would break a relation that holds explains nothing. Yields between cells, since it may take long.
 */
export function* locateFaults(judged: readonly Judged[]): Steps<readonly Fault[]> {
  const start = yield* boardOf(judged, locating);
  const known: Known = { suspects: new Map(), looks: 0 };
  const inOtherUnit = yield* explainedBy(otherUnitOn, { board: start, faults: [] }, known);
  const { board, faults } = yield* explainedBy(explanationOn, inOtherUnit, known);
  const whole = withWhatTheyMend(faults, start, board);
  for (const residual of board.violated) {
    yield locating;
    whole.push({ refuted: [residual.one], explanations: alone(board, residual) });
  }
  return whole;
}

/** The faults found so far, and the board with all of them corrected. */
interface Located {
  readonly board: Board;
  readonly faults: readonly Fault[];
}

/** Looks for what explains some of the violated relations, takes it as corrected, and looks again until there is nothing. */
function* explainedBy(look: typeof explanationOn, from: Located, known: Known): Steps<Located> {
  let { board } = from;
  const faults = [...from.faults];
  while (faults.length < mostFaults) {
    const found = yield* look(board, known);
    if (found === undefined) break;
    const then = applied(board, found.likeliest, known);
    faults.push(faultOf(board, then, found));
    board = then;
  }
  return { board, faults };
}

/** Each fault with the relations that hold again by its correction although they were not looked at, as rates on its sum. */
function withWhatTheyMend(faults: readonly Fault[], start: Board, end: Board): Fault[] {
  const claimed = new Set(faults.flatMap(({ refuted }) => refuted));
  const mended = start.violated.filter((one) => !claimed.has(one.one) && !end.isViolated(one));
  const moves = ({ explanations: [likeliest = []] }: Fault, { slopes }: Residual): boolean =>
    likeliest.some(({ cell }) => slopes.has(cell));
  return faults.map((fault, place) => {
    const own = mended.filter((one) => faults.findIndex((other) => moves(other, one)) === place);
    return own.length === 0 ? fault : { ...fault, refuted: [...fault.refuted, ...own.map(({ one }) => one)] };
  });
}

type Cells = readonly Hypothesis[];

/** Cells that explain violated relations together, and what is told of it: with others that would do as well, or nothing. */
interface Explained {
  readonly likeliest: Cells;
  readonly told: readonly Cells[];
}

/** Amounts of one column or sheet in the other money unit, where they explain more than any single cell does. */
function* otherUnitOn(board: Board, known: Known): Steps<Explained | undefined> {
  const single = yield* best(board, known);
  const found = yield* explainedByOtherUnit(board, single?.explains.length ?? 0, locating);
  return found.length === 0 ? undefined : { likeliest: found, told: [found] };
}

function* explanationOn(board: Board, known: Known): Steps<Explained | undefined> {
  const single = yield* best(board, known);
  if (single !== undefined) return { likeliest: [single], told: alike(single, known) };
  if (known.looks >= mostLooks) return undefined;
  const together = yield* explainedTogether(board, locating);
  if (together.length > 0) return { likeliest: together, told: [together] };
  const pairs = yield* explainedByPairs(board, locating);
  const [pair] = pairs;
  return pair === undefined ? undefined : { likeliest: pair, told: pairs };
}

/** The suspects as last looked for, by cell, and how often was looked. */
interface Known {
  readonly suspects: Map<Cell, Suspect | undefined>;
  looks: number;
}

/** So that a workbook full of faults is told as it is, in the time of a click, rather than explained. */
const mostLooks = 100_000;

/** The cell that explains most violated relations, what it leaves taken off. */
function* best(board: Board, known: Known): Steps<Suspect | undefined> {
  let likeliest: Suspect | undefined;
  for (const cell of suspects(board)) {
    yield locating;
    if (!known.suspects.has(cell)) {
      if (known.looks >= mostLooks) return undefined;
      known.looks += 1;
      known.suspects.set(cell, suspectOf(board, cell));
    }
    const found = known.suspects.get(cell);
    if (found !== undefined && (likeliest === undefined || isLikelier(found, likeliest))) likeliest = found;
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

function isLikelier(a: Suspect, b: Suspect): boolean {
  const more = a.explains.length - a.leaves - (b.explains.length - b.leaves);
  return more === 0 ? a.likelihood > b.likelihood : more > 0;
}

/** The cell with the others that would explain the very same. */
function alike(found: Hypothesis, known: Known): readonly Cells[] {
  const explained = new Set(found.explains);
  const others = [...known.suspects.values()]
    .filter((other) => other !== undefined)
    .filter(
      ({ explains }) => explains.length === explained.size && explains.every((one) => explained.has(one)),
    );
  return ranked(told(others)).map((one) => [one]);
}

function faultOf(board: Board, then: Board, { likeliest, told: explanations }: Explained): Fault {
  const isMended = (one: Residual): boolean => board.isViolated(one) && !then.isViolated(one);
  const explained = likeliest.flatMap(({ cell, explains }) =>
    likeliest.length === 1 ? explains : board.relationsOf(cell).filter(isMended),
  );
  return { refuted: [...new Set(explained)].map(({ one }) => one), explanations };
}

function ranked(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  return [...hypotheses].sort((a, b) => b.likelihood - a.likelihood).slice(0, mostExplanations);
}

/** The board with the cells corrected; what was known of others that share a relation with them is forgotten. */
function applied(board: Board, cells: Cells, known: Known): Board {
  const relations = new Set(cells.flatMap(({ cell }) => board.relationsOf(cell)));
  for (const { slopes } of relations) for (const beside of slopes.keys()) known.suspects.delete(beside);
  return board.with(new Map(cells.map(({ cell, corrected }) => [cell, corrected])));
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
