/** The first of `length` ascending numbers that is not below `least`; `length` where all are. */
export function lowerBound(length: number, numberAt: (index: number) => number, least: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending stretches that begin between two places. */
export function within<T extends { readonly start: number }>(
  all: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  const startOf = (index: number): number => all[index]?.start ?? end;
  return all.slice(lowerBound(all.length, startOf, start), lowerBound(all.length, startOf, end));
}
