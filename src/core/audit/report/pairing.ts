import type { ExpectedParagraph } from './expectedParagraphs';

/** A paragraph of a text: what it says whatever its numbers are. */
interface Written {
  readonly skeleton: string;
}

/** Paragraphs that are less alike are not the same. */
const leastAlike = 0.6;
const mostCompared = 400;

/** Which paragraph of the report each written one is: the same words first, in order; then the most alike of what is left. */
export function pairsOf<T extends Written>(
  written: readonly T[],
  expected: readonly ExpectedParagraph[],
): ReadonlyMap<T, ExpectedParagraph> {
  const waiting = new Map<string, ExpectedParagraph[]>();
  for (const paragraph of expected) {
    const list = waiting.get(paragraph.skeleton);
    if (list === undefined) waiting.set(paragraph.skeleton, [paragraph]);
    else list.push(paragraph);
  }
  const pairs = new Map<T, ExpectedParagraph>();
  for (const paragraph of written) {
    const match = waiting.get(paragraph.skeleton)?.shift();
    if (match !== undefined) pairs.set(paragraph, match);
  }
  const left = [...waiting.values()]
    .flat()
    .map((paragraph) => ({ paragraph, marks: marksOf(paragraph.skeleton) }));
  for (const paragraph of written.filter((one) => !pairs.has(one)).slice(0, mostCompared)) {
    const marks = marksOf(paragraph.skeleton);
    const [best] = left
      .map((candidate) => ({ candidate, alike: alikeness(marks, candidate.marks) }))
      .sort((a, b) => b.alike - a.alike);
    if (best === undefined || best.alike < leastAlike) continue;
    pairs.set(paragraph, best.candidate.paragraph);
    left.splice(left.indexOf(best.candidate), 1);
  }
  return pairs;
}

/** Every two neighbouring characters. */
function marksOf(skeleton: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let at = 0; at + 1 < skeleton.length; at += 1) marks.add(skeleton.slice(at, at + 2));
  return marks;
}

function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const mark of one) if (other.has(mark)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
