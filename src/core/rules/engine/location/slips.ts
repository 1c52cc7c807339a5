import { Decimal } from '../../../expression';
import type { Slip } from '../../finding';
import type { Range } from './range';

/** A number that was meant, and the slip by which it became what is held. */
export interface Meant {
  readonly value: Decimal;
  readonly slip: Slip;
}

/** The tens by which a decimal point may have slipped; four of them are 元 taken for 万元. */
const shifts = [1, -1, 2, -2, 3, -3] as const;
const tenThousand = 4;

/** The decimal places of an amount printed in 万元. */
const printed = 2;

/** What may have been meant where `held` was typed, within a range. Several slips may lead to one number. */
export function meantBy(held: Decimal, { low, high }: Range): readonly Meant[] {
  if (held.isZero()) return [];
  const tens = (power: number): Decimal => held.times(new Decimal(10).pow(power));
  const digits = held.abs().toFixed();
  // Doubles sort most texts out: exact numbers are made of the few that may lie in the range.
  const sign = held.isNegative() ? -1 : 1;
  const [least, most] = [low.toNumber(), high.toNumber()];
  const isNear = (number: number): boolean => {
    const leeway = Math.abs(number) * 1e-9 + 1e-9;
    return number >= least - leeway && number <= most + leeway;
  };
  const signed = (texts: readonly string[]): readonly Decimal[] =>
    texts.filter((text) => isNear(Number(text) * sign)).map((text) => new Decimal(text).times(sign));
  const slips: readonly (readonly [Slip, readonly Decimal[]])[] = [
    ['signChanged', [held.neg()]],
    ['unitMixedUp', inOtherUnit(held)],
    ['digitsSwapped', signed(swapped(digits))],
    ['decimalPointMoved', shifts.map(tens)],
    ['digitLost', signed(withOneMore(digits))],
    ['digitAdded', signed(withOneLess(digits))],
    ['digitMistyped', signed(withOneOther(digits))],
  ];
  return slips.flatMap(([slip, values]) =>
    values.filter((value) => value.gte(low) && value.lte(high)).map((value) => ({ value, slip })),
  );
}

/** The amount in the other money unit: exactly, and as it is printed in 万元 where that shows anything of it. */
function inOtherUnit(held: Decimal): readonly Decimal[] {
  const factor = new Decimal(10).pow(tenThousand);
  const less = held.div(factor);
  return [held.times(factor), less, less.toDecimalPlaces(printed)].filter((value) => !value.isZero());
}

/**
 * How often, in logarithms, such a slip makes of `meant` what is held: how common the slip is, shared among all that it might
 * have made. Rounded guesses: they only rank cells that would explain the same.
 */
export function likelihoodOf(slip: Slip | undefined, meant: Decimal, held: Decimal): number {
  const digits = Math.max(lengthOf(meant), lengthOf(held));
  if (slip === undefined) return Math.log(otherwise) - digits * Math.LN10;
  const { share, ways } = commonness[slip];
  return Math.log(share) - Math.log(ways(digits));
}

/** How much of all wrong numbers comes about otherwise: then any number is as likely as another. */
const otherwise = 0.05;

interface Commonness {
  readonly share: number;
  /** In how many ways the slip can happen to a number of so many digits. */
  readonly ways: (digits: number) => number;
}

const once = (): number => 1;

const commonness: Readonly<Record<Slip, Commonness>> = {
  signChanged: { share: 0.05, ways: once },
  unitMixedUp: { share: 0.1, ways: () => 2 },
  rowShifted: { share: 0.1, ways: () => 2 },
  digitsSwapped: { share: 0.15, ways: (digits) => digits },
  decimalPointMoved: { share: 0.2, ways: () => shifts.length },
  digitLost: { share: 0.1, ways: (digits) => digits },
  digitAdded: { share: 0.1, ways: (digits) => 10 * digits },
  digitMistyped: { share: 0.25, ways: (digits) => 9 * digits },
  leftBlank: { share: 0.002, ways: once },
};

function lengthOf(value: Decimal): number {
  return places(value.abs().toFixed()).length;
}

const allDigits = Array.from('0123456789');

/** The places of a text that hold a digit. */
function places(digits: string): readonly number[] {
  return Array.from(digits, (_, place) => place).filter((place) => digits[place] !== '.');
}

function swapped(digits: string): readonly string[] {
  const held = places(digits);
  return held.slice(1).flatMap((second, index) => {
    const first = held[index] ?? second;
    if (digits[first] === digits[second]) return [];
    return [replaced(replaced(digits, first, digits[second]), second, digits[first])];
  });
}

function withOneOther(digits: string): readonly string[] {
  return places(digits).flatMap((place) =>
    allDigits.filter((digit) => digit !== digits[place]).map((digit) => replaced(digits, place, digit)),
  );
}

function withOneMore(digits: string): readonly string[] {
  return [...places(digits), digits.length].flatMap((place) =>
    allDigits.map((digit) => digits.slice(0, place) + digit + digits.slice(place)),
  );
}

function withOneLess(digits: string): readonly string[] {
  return digits.length === 1
    ? []
    : places(digits)
        .map((place) => digits.slice(0, place) + digits.slice(place + 1))
        .filter((rest) => /\d/.test(rest));
}

function replaced(digits: string, place: number, digit = ''): string {
  return digits.slice(0, place) + digit + digits.slice(place + 1);
}
