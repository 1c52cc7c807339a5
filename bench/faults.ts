import type { CellReference } from '../src/core/expression';
import { Decimal } from '../src/core/expression';
import type { Dice } from './generated/dice';

/** The number that a slip happens to, and what stands below it in its column. */
export interface Place {
  readonly ref: CellReference;
  readonly value: Decimal;
  readonly below: readonly unknown[];
}

/** A cell and what it holds after the slip; the first is the one that was aimed at. */
export interface Change {
  readonly ref: CellReference;
  readonly to: unknown;
}

/** A slip of the hand: the cells it changes, none where it cannot happen to this number. */
export interface FaultKind {
  readonly name: string;
  readonly changes: (place: Place, dice: Dice) => readonly Change[];
}

/** The slips that are seeded. */
export const faultKinds: readonly FaultKind[] = [
  { name: 'one digit', changes: inDigits(oneDigit) },
  { name: 'two digits swapped', changes: inDigits(swapped) },
  { name: 'a digit lost', changes: inDigits(lost) },
  { name: 'decimal point right', changes: times(10) },
  { name: 'decimal point left', changes: times('0.1') },
  { name: 'sign', changes: times(-1) },
  { name: '×10,000', changes: times(10_000) },
  { name: '÷10,000', changes: times('0.0001') },
  { name: 'exchanged with below', changes: exchanged },
  { name: 'column shifted up', changes: shiftedUp },
  { name: 'row below repeated', changes: repeated },
  { name: 'blank', changes: ({ ref, value }) => (value.isZero() ? [] : [{ ref, to: '' }]) },
];

function times(factor: number | string): FaultKind['changes'] {
  return ({ ref, value }) =>
    value.isZero() ? [] : [{ ref, to: value.times(factor).toSignificantDigits(15).toNumber() }];
}

type InDigits = (digits: string, dice: Dice) => string;

/** A slip in the digits as they are typed, without the sign. */
function inDigits(slip: InDigits): FaultKind['changes'] {
  return ({ ref, value }, dice) => {
    const digits = value.abs().toFixed();
    const after = new Decimal(slip(digits, dice) || 0).times(value.isNegative() ? -1 : 1);
    return after.eq(value) ? [] : [{ ref, to: after.toNumber() }];
  };
}

function placesOf(digits: string): readonly number[] {
  return Array.from(digits).flatMap((digit, place) => (digit === '.' ? [] : [place]));
}

/** The first digit, a middle one or the last becomes another. */
function oneDigit(digits: string, dice: Dice): string {
  const places = placesOf(digits);
  const place = places[dice.oneOf(0, Math.floor(places.length / 2), places.length - 1)] ?? 0;
  const other = (Number(digits[place]) + 1 + dice.below(9)) % 10;
  return digits.slice(0, place) + String(other) + digits.slice(place + 1);
}

function swapped(digits: string, dice: Dice): string {
  const places = placesOf(digits).filter((place) => /^(\d)(?!\1)\d/.test(digits.slice(place)));
  const place = places[dice.below(places.length)];
  if (place === undefined) return digits;
  const [first = '', second = ''] = digits.slice(place);
  return digits.slice(0, place) + second + first + digits.slice(place + 2);
}

function lost(digits: string, dice: Dice): string {
  const places = placesOf(digits);
  const place = places[dice.below(places.length)] ?? 0;
  return digits.slice(0, place) + digits.slice(place + 1);
}

function exchanged({ ref, value, below: [below] }: Place): readonly Change[] {
  if (typeof below !== 'number' || value.eq(below)) return [];
  return [
    { ref, to: below },
    { ref: { ...ref, row: ref.row + 1 }, to: value.toNumber() },
  ];
}

/** This number is left out and those below it, up to the first cell without one, move up by a row. */
function shiftedUp({ ref, value, below }: Place): readonly Change[] {
  const end = below.findIndex((one) => typeof one !== 'number');
  const block = [value.toNumber(), ...below.slice(0, end < 0 ? below.length : end)];
  if (block.length < 2) return [];
  return block.flatMap((before, row) => {
    const to = block[row + 1] ?? '';
    return to === before || (to === '' && before === 0) ? [] : [{ ref: { ...ref, row: ref.row + row }, to }];
  });
}

/** The number of the row below is typed here too. */
function repeated({ ref, value, below: [below] }: Place): readonly Change[] {
  return typeof below !== 'number' || value.eq(below) ? [] : [{ ref, to: below }];
}
