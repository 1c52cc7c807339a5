/** Things in their order, as many together as their bytes allow; what is too large by itself stands alone. */
export function portionsOf<T>(
  things: readonly T[],
  largest: number,
  bytesOf: (thing: T) => number,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let filled = 0;
  for (const thing of things) {
    const bytes = bytesOf(thing);
    const open = portions.at(-1);
    if (open === undefined || filled + bytes > largest) {
      portions.push([thing]);
      filled = bytes;
    } else {
      open.push(thing);
      filled += bytes;
    }
  }
  return portions;
}
