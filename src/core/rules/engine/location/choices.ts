import { Decimal, zero, type Cell } from '../../../expression';
import type { Slip } from '../../finding';
import { numberIn, type Board } from './board';
import type { Range } from './range';
import { likelihoodOf, meantBy } from './slips';

/** A value that a cell may have to hold, and the slip behind it. */
export interface Choice {
  readonly value: Decimal;
  readonly slip: Slip | undefined;
  readonly likelihood: number;
}

/** What the cell may have to hold, the likeliest first: what a slip would explain, and the plainest number in the range. */
export function choicesIn(range: Range, cell: Cell, board: Board): readonly Choice[] {
  const held = numberIn(cell);
  const plain = plainest(range, held.decimalPlaces());
  if (held.isZero()) return plain === undefined ? [] : [emptyChoice(plain, cell, board)];
  const slips = meantBy(held, range).map(({ value, slip }) => ({
    value,
    slip,
    likelihood: likelihoodOf(slip, value, held),
  }));
  const plainly = plain === undefined ? [] : [plainChoice(plain, cell, board)];
  return [...slips, ...plainly].sort((a, b) => b.likelihood - a.likelihood);
}

/** Nothing stands there, or a zero: left out by mistake where the rows beside are filled, hardly so where they are empty too. */
function emptyChoice(value: Decimal, cell: Cell, { beside }: Board): Choice {
  const slip = cell.content.kind === 'blank' ? 'leftBlank' : undefined;
  const isAmongFilled = beside(cell).some((other) => !numberIn(other).isZero());
  const likelihood = likelihoodOf('leftBlank', value, zero) - (isAmongFilled ? 0 : emptyLikeOthers);
  return { value, slip, likelihood: slip === undefined ? likelihood - zeroTyped : likelihood };
}

const emptyLikeOthers = 6;
const zeroTyped = 1;

/** Round amounts and scores are often the same in two rows. */
const fewestDigits = 4;
const byChance = 4;

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
