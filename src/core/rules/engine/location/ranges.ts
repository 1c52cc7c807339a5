import { Decimal, judge, unrounded, type Cell } from '../../../expression';
import { relationWithCells } from '../withCells';
import { numberIn, type Board } from './board';
import { put } from './put';
import { anyNumber, type Range } from './range';
import type { Residual } from './residual';

/** Between which values all relations are satisfied that are straight lines; where none of the violated ones is, they bound it. */
export function rangeOf(
  board: Board,
  cell: Cell,
  {
    explains,
    relations,
  }: { readonly explains: readonly Residual[]; readonly relations: readonly Residual[] },
): Range | undefined {
  const isStraight = ({ bent }: Residual): boolean => !bent.has(cell);
  const bounding = explains.some(isStraight) ? [] : explains;
  let range = anyNumber;
  for (const residual of [...bounding, ...relations.filter(isStraight)]) {
    const next = common(range, rangeIn(board, residual, cell));
    if (next === undefined) return undefined;
    range = next;
  }
  return range;
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

/**
 * Of the violated relations of a cell those that one value of it satisfies together with `first`, narrow ones before others:
 * where several cells of a column are wrong their own rows still agree on each.
 */
export function agreeingWith(board: Board, cell: Cell, first: Residual): readonly Residual[] {
  const others = board
    .relationsOf(cell)
    .filter((one) => one !== first && board.isViolated(one) && !one.bent.has(cell))
    .sort((a, b) => a.slopes.size - b.slopes.size);
  const agreeing = [first];
  let range = rangeIn(board, first, cell);
  for (const other of others) {
    const next = range === undefined ? undefined : common(range, rangeIn(board, other, cell));
    if (next === undefined) continue;
    agreeing.push(other);
    range = next;
  }
  return agreeing;
}
