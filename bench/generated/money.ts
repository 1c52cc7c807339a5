import type { Dice } from './dice';

/** A true amount: whole 分, so that sums are exact. */
export type Fen = number;

export type Money = '元' | '万元';

/** `part ÷ whole × times`, rounded half-up to a whole number; exact for numbers of any size, none of them negative. */
export function rounded(part: number, whole: number, times: number): number {
  const doubled = BigInt(part) * BigInt(times) * 2n + BigInt(whole);
  return Number(doubled / (BigInt(whole) * 2n));
}

/** What a cell holds of an amount, in hundredths of the money unit: in 万元 each amount is rounded by itself. */
export function hundredths(amount: Fen, money: Money): number {
  return money === '元' ? amount : rounded(amount, 10_000, 1);
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0);
}

/** Whether a change computed from cells that hold these amounts prints as other than 0.00 万元. */
export function printsAsChanged(money: Money, now: readonly Fen[], before: readonly Fen[]): boolean {
  const inCells = (amounts: readonly Fen[]): number =>
    sumOf(amounts.map((amount) => hundredths(amount, money)));
  const change = Math.abs(inCells(now) - inCells(before));
  return money === '元' ? change >= 5_000 : change > 0;
}

/** An amount of the same size: the same, or half as much up to half as much again. */
export function changedFrom(amount: Fen, dice: Dice): Fen {
  return dice.oneOf(amount, rounded(amount, 1000, 500 + dice.below(1000)));
}

/** The amount in as many parts as there are weights, in their proportion; what is left over goes to the last. */
export function split(amount: Fen, weights: readonly number[]): readonly Fen[] {
  const whole = sumOf(weights);
  const parts = weights.map((weight) =>
    whole === 0 ? 0 : Number((BigInt(amount) * BigInt(weight)) / BigInt(whole)),
  );
  const left = amount - sumOf(parts);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}
