import { Decimal, judge, unrounded, type Cell } from '../../../expression';
import type { Slip } from '../../finding';
import { relationWithCells } from '../withCells';
import { numberIn, type Board } from './board';
import { evidenceFor } from './plausibility';
import type { Residual } from './residual';
import { likelihoodOf, meantBy } from './slips';

/** A cell as it would have to read, and the violated relations that this would put right without breaking any other. */
export interface Hypothesis {
  readonly cell: Cell;
  readonly corrected: Cell;
  readonly slip: Slip | undefined;
  /** In logarithms, to be compared with others: how often a slip makes such a number of the other, and what else speaks for it. */
  readonly likelihood: number;
  readonly explains: readonly Residual[];
}

/** A value that a cell may have to hold, and the slip behind it. */
interface Choice {
  readonly value: Decimal;
  readonly slip: Slip | undefined;
  readonly likelihood: number;
}

/**
 * What a cell would have to read so that all its relations are satisfied; undefined where no value does that. With `only`, of
 * the violated relations that one alone is to be satisfied, and those that hold.
 */
export function hypothesisFor(board: Board, cell: Cell, only?: Residual): Hypothesis | undefined {
  if (cell.content.kind === 'unread' || board.instead.has(cell)) return undefined;
  const moved = board.relationsOf(cell).filter(({ slopes }) => slopes.get(cell)?.isZero() === false);
  const explains = moved.filter((one) => board.isViolated(one) && (only === undefined || one === only));
  if (explains.length === 0) return undefined;
  const relations = [...explains, ...moved.filter((one) => !board.isViolated(one))];
  const range = rangeOf(board, cell, { explains, relations });
  for (const { value, slip, likelihood } of range === undefined ? [] : choicesIn(range, cell, board)) {
    const corrected = holding(cell, value, explains);
    if (relations.every((residual) => board.holdsWith(residual, cell, corrected))) {
      const evidence = evidenceFor(board, { cell, corrected, explains });
      return { cell, corrected, slip, likelihood: likelihood + evidence, explains };
    }
  }
  return undefined;
}

/** Between which values all relations are satisfied that are straight lines; where none of the violated ones is, they bound it. */
function rangeOf(
  board: Board,
  cell: Cell,
  {
    explains,
    relations,
  }: { readonly explains: readonly Residual[]; readonly relations: readonly Residual[] },
): Range | undefined {
  const isStraight = ({ bent }: Residual): boolean => !bent.has(cell);
  const bounding = explains.some(isStraight) ? [] : explains;
  let range: Range = { low: new Decimal(-Infinity), high: new Decimal(Infinity) };
  for (const residual of [...bounding, ...relations.filter(isStraight)]) {
    const next = common(range, rangeIn(board, residual, cell));
    if (next === undefined) return undefined;
    range = next;
  }
  return range;
}

interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

function common(a: Range, b: Range | undefined): Range | undefined {
  if (b === undefined) return undefined;
  const low = Decimal.max(a.low, b.low);
  const high = Decimal.min(a.high, b.high);
  return low.lte(high) ? { low, high } : undefined;
}

/** Quotients are kept to sixty digits: by so much of itself a root may be off. */
const inexactness = new Decimal('1e-40');

/** Between which values the cell satisfies one relation, by its slope; where it bends, by the fraction that it follows. */
function rangeIn(board: Board, residual: Residual, cell: Cell): Range | undefined {
  const slope = residual.slopes.get(cell);
  if (slope === undefined) return undefined;
  const root = residual.bent.has(cell)
    ? rootOfFraction(board, residual, cell)
    : numberIn(cell).minus(board.gapOf(residual).div(slope));
  if (root === undefined) return undefined;
  const reach = residual.reach.div(slope.abs()).plus(root.abs().plus(1).times(inexactness));
  const around = { low: root.minus(reach), high: root.plus(reach) };
  const { comparison } = residual.one.check.relation;
  if (comparison === 'equals') return around;
  return (comparison === 'atMost') === slope.isPositive()
    ? { ...around, low: new Decimal(-Infinity) }
    : { ...around, high: new Decimal(Infinity) };
}

/** Where both sides meet if they are apart by (px + q) ÷ (x + r), as rates are: told by three points of it. */
function rootOfFraction(board: Board, { one }: Residual, cell: Cell): Decimal | undefined {
  const { left, right } = one.check.relation;
  const relation = {
    comparison: 'equals',
    left: unrounded(left),
    right: unrounded(right),
    reading: 'repeated',
  } as const;
  const held = numberIn(cell);
  const points = [held, held.div(2), held.times(2).plus(1)].flatMap((x) => {
    const judgement = judge(relationWithCells(relation, new Map([...board.instead, [cell, put(cell, x)]])));
    return judgement.verdict === 'notChecked' ? [] : [{ x, gap: judgement.difference }];
  });
  const [a, b, c] = points;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const rise = ({ x, gap }: Point) => x.times(gap).minus(a.x.times(a.gap)).div(x.minus(a.x));
  const fall = ({ x, gap }: Point) => gap.minus(a.gap).div(x.minus(a.x));
  const pole = rise(b)
    .minus(rise(c))
    .div(fall(c).minus(fall(b)));
  const top = rise(b).plus(pole.times(fall(b)));
  const root = a.x.minus(a.gap.times(a.x.plus(pole)).div(top));
  return root.isFinite() ? root : undefined;
}

interface Point {
  readonly x: Decimal;
  readonly gap: Decimal;
}

/** What the cell may have to hold, the likeliest first: what a slip would explain, and the plainest number in the range. */
function choicesIn(range: Range, cell: Cell, board: Board): readonly Choice[] {
  const held = numberIn(cell);
  const plain = plainest(range, held.decimalPlaces());
  if (held.isZero()) {
    const slip = cell.content.kind === 'blank' ? 'leftBlank' : undefined;
    return plain === undefined ? [] : [{ value: plain, slip, likelihood: likelihoodOf(slip, plain, held) }];
  }
  const slips = meantBy(held)
    .filter(({ value }) => isIn(range, value))
    .map(({ value, slip }) => ({ value, slip, likelihood: likelihoodOf(slip, value, held) }));
  const plainly = plain === undefined ? [] : [plainChoice(plain, cell, board)];
  return [...slips, ...plainly].sort((a, b) => b.likelihood - a.likelihood);
}

/** Round amounts and scores are often the same in two rows. */
const fewestDigits = 4;
const byChance = 3;

/** A number that no slip of the cell's own digits explains; where the row above or below holds what the cell does, that may. */
function plainChoice(value: Decimal, cell: Cell, { beside }: Board): Choice {
  const held = numberIn(cell);
  const isRepeated = beside(cell).some(
    (other) => other.content.kind === 'number' && numberIn(other).eq(held),
  );
  if (!isRepeated) return { value, slip: undefined, likelihood: likelihoodOf(undefined, value, held) };
  const likelihood = likelihoodOf('rowShifted', value, held);
  return held.precision() < fewestDigits
    ? { value, slip: undefined, likelihood: likelihood - byChance }
    : { value, slip: 'rowShifted', likelihood };
}

function isIn({ low, high }: Range, value: Decimal): boolean {
  return value.gte(low) && value.lte(high);
}

const mostPlaces = 6;

/** The middle of the range with as many decimal places as the cell holds, else with as few as will do; none without both ends. */
function plainest(range: Range, places: number): Decimal | undefined {
  if (!range.low.isFinite() || !range.high.isFinite()) return undefined;
  const middle = range.low.plus(range.high).div(2);
  const all = [places, ...Array.from({ length: mostPlaces + 1 }, (_, digits) => digits)];
  return all.map((digits) => middle.toDecimalPlaces(digits)).find((value) => isIn(range, value));
}

function put(cell: Cell, value: Decimal): Cell {
  return cell.content.kind === 'number'
    ? { ...cell, content: { ...cell.content, value } }
    : { ...cell, content: { kind: 'number', value, digits: 'exact', form: 'number' } };
}

/** The cell holding a value; one that was blank is known to as many digits as the cells it is compared with. */
function holding(cell: Cell, value: Decimal, [first]: readonly Residual[]): Cell {
  const corrected = put(cell, value);
  if (cell.content.kind === 'number' || first === undefined) return corrected;
  const digits = [...first.slopes.keys()].flatMap(({ content }) =>
    content.kind === 'number' ? [content.digits] : [],
  )[0];
  return { ...corrected, content: { kind: 'number', value, digits: digits ?? 'exact', form: 'number' } };
}
