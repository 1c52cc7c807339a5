import type { Token } from './tokens';

/** Tokens of two texts side by side: the same place of both, or a stretch in which they differ. */
export type Aligned =
  | { readonly kind: 'same'; readonly ours: Token; readonly theirs: Token }
  | { readonly kind: 'differs'; readonly ours: readonly Token[]; readonly theirs: readonly Token[] };

const alike = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.kind === 'number'
    ? other.kind === 'number'
    : other.kind === 'character' && one.character === other.character);

/** More than this is not compared token by token. */
const mostCells = 4_000_000;

/** Aligns two texts by their longest common sequence; a number stands for any number. */
export function aligned(ours: readonly Token[], theirs: readonly Token[]): readonly Aligned[] {
  let from = 0;
  while (alike(ours[from], theirs[from])) from += 1;
  let back = 0;
  while (
    back < Math.min(ours.length, theirs.length) - from &&
    alike(ours.at(-1 - back), theirs.at(-1 - back))
  )
    back += 1;
  const [mineWithin, otherWithin] = [
    ours.slice(from, ours.length - back),
    theirs.slice(from, theirs.length - back),
  ];
  return [
    ...together(ours.slice(0, from), theirs.slice(0, from)),
    ...middle(mineWithin, otherWithin),
    ...together(ours.slice(ours.length - back), theirs.slice(theirs.length - back)),
  ];
}

function together(ours: readonly Token[], theirs: readonly Token[]): readonly Aligned[] {
  return ours.flatMap((token, index): readonly Aligned[] => {
    const other = theirs[index];
    return other === undefined ? [] : [{ kind: 'same', ours: token, theirs: other }];
  });
}

function middle(ours: readonly Token[], theirs: readonly Token[]): readonly Aligned[] {
  if (ours.length === 0 && theirs.length === 0) return [];
  if (ours.length * theirs.length > mostCells) return [{ kind: 'differs', ours, theirs }];
  const lengths = lengthsOf(ours, theirs);
  const found: Aligned[] = [];
  let [mine, other]: [Token[], Token[]] = [[], []];
  const close = (): void => {
    if (mine.length + other.length > 0) found.push({ kind: 'differs', ours: mine, theirs: other });
    [mine, other] = [[], []];
  };
  let [row, column] = [0, 0];
  while (row < ours.length || column < theirs.length) {
    const [one, two] = [ours[row], theirs[column]];
    if (one !== undefined && two !== undefined && alike(one, two)) {
      close();
      found.push({ kind: 'same', ours: one, theirs: two });
      row += 1;
      column += 1;
    } else if (
      two === undefined ||
      (one !== undefined && lengthAt(lengths, row + 1, column) >= lengthAt(lengths, row, column + 1))
    ) {
      if (one !== undefined) mine.push(one);
      row += 1;
    } else {
      other.push(two);
      column += 1;
    }
  }
  close();
  return found;
}

const lengthAt = (lengths: readonly Uint16Array[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0;

/** How long the longest common sequence of the rest is, from every pair of places on. */
function lengthsOf(ours: readonly Token[], theirs: readonly Token[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    const line = lengths[row];
    if (line === undefined) continue;
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      line[column] = alike(ours[row], theirs[column])
        ? lengthAt(lengths, row + 1, column + 1) + 1
        : Math.max(lengthAt(lengths, row + 1, column), line[column + 1] ?? 0);
    }
  }
  return lengths;
}
