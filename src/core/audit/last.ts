/** The index of the last that passes; −1 where none does. */
export function lastIndex<T>(of: readonly T[], passes: (item: T) => boolean): number {
  for (let index = of.length - 1; index >= 0; index -= 1) {
    const item = of[index];
    if (item !== undefined && passes(item)) return index;
  }
  return -1;
}

/** The last that passes. */
export function last<T>(of: readonly T[], passes: (item: T) => boolean): T | undefined {
  return of[lastIndex(of, passes)];
}
