/** Choices that follow from a seed alone. From the seed 0 every choice is the first one, so that a plain account can be had. */
export interface Dice {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  readonly oneOf: <T>(first: T, ...others: readonly T[]) => T;
  /** True once in `times`. */
  readonly onceIn: (times: number) => boolean;
}

/** The generator is mulberry32: 32 bits of state, the same numbers on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed;
  const below = (count: number): number => {
    if (seed === 0) return 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    oneOf: (first, ...others) => [first, ...others][below(others.length + 1)] ?? first,
    onceIn: (times) => below(times) === times - 1,
  };
}
