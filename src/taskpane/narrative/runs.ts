import type { Figure } from '../../core/expression';
import { missingMarks } from '../../core/narrative/format';
import type { PrintedParagraph } from '../../core/narrative';

/** A stretch of a paragraph that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly figure: Figure | undefined;
  /** There is no number: what stands there says why. */
  readonly isMissing: boolean;
  /** It is, or is part of, what is searched for. */
  readonly isFound: boolean;
}

const marks = Object.values(missingMarks);

export function textOf({ pieces }: PrintedParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

/** A paragraph cut where a figure or a find begins or ends; a figure is never cut, and found as a whole. */
export function runsOf(paragraph: PrintedParagraph, search: string): readonly Run[] {
  const found = foundIn(textOf(paragraph), search);
  let at = 0;
  return paragraph.pieces.flatMap(({ text, figure }): readonly Run[] => {
    const own = Array.from(text, (character, index) => ({ character, isFound: found.has(at + index) }));
    at += own.length;
    if (figure === undefined) return joined(own);
    const isFound = own.some((one) => one.isFound);
    return [{ text, figure, isMissing: marks.includes(text), isFound }];
  });
}

/** The places of the characters that are part of a find. */
function foundIn(text: string, search: string): ReadonlySet<number> {
  const [characters, wanted] = [Array.from(text), Array.from(search)];
  const begins = characters
    .map((_, index) => index)
    .filter((index) => wanted.length > 0 && wanted.every((one, place) => characters[index + place] === one));
  return new Set(begins.flatMap((begin) => wanted.map((_, place) => begin + place)));
}

function joined(own: readonly { readonly character: string; readonly isFound: boolean }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { character, isFound } of own) {
    const last = runs.at(-1);
    if (last?.isFound === isFound) runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ text: character, figure: undefined, isMissing: false, isFound });
  }
  return runs;
}
