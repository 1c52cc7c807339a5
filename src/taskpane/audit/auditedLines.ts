import type { ClassedNumeral } from '../../core/audit';

/** A line of the text with its numbers; `start` is its place in the text. */
export interface AuditedLine {
  readonly start: number;
  readonly text: string;
  readonly numerals: readonly ClassedNumeral[];
}

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a line: a number, or the words between two. */
export interface Run extends Stretch {
  readonly text: string;
  readonly numeral: ClassedNumeral | undefined;
  readonly isMarked: boolean;
}

/** The lines of a text that hold anything. */
export function auditedLines(text: string, numerals: readonly ClassedNumeral[]): readonly AuditedLine[] {
  const lines: AuditedLine[] = [];
  let [start, next] = [0, 0];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const first = next;
    while (numerals[next] !== undefined && (numerals[next]?.start ?? 0) <= end) next += 1;
    if (line.trim() !== '') lines.push({ start, text: line, numerals: numerals.slice(first, next) });
    start = end + 1;
  }
  return lines;
}

/** A line cut at its numbers, and at the edges of what is marked. */
export function runsOf({ start, text, numerals }: AuditedLine, marked: Stretch | undefined): readonly Run[] {
  const end = start + text.length;
  const cuts = [start, end, ...numerals.flatMap((numeral) => [numeral.start, numeral.end])];
  if (marked !== undefined) cuts.push(marked.start, marked.end);
  const inNumber = (at: number): boolean => numerals.some((one) => at > one.start && at < one.end);
  const places = [...new Set(cuts)]
    .filter((at) => at >= start && at <= end && !inNumber(at))
    .sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return {
      ...{ start: from, end: to, text: text.slice(from - start, to - start) },
      numeral: numerals.find((one) => one.start === from && from < one.end),
      isMarked: marked !== undefined && from < marked.end && to > marked.start,
    };
  });
}
