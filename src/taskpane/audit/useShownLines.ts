import { useMemo, useState } from 'react';
import type { Audited } from '../../commands/auditState';
import type { NumeralClass } from '../../core/audit';
import { type AuditedLine, auditedLines, type Stretch } from './auditedLines';

/** Which lines are drawn. */
export interface ShownLines {
  readonly lines: readonly AuditedLine[];
  /** The index of the line that holds what is pointed to; -1 where none does. */
  readonly at: number;
  /** Where the keyboard enters: the first number, while none is pointed to. */
  readonly entry: number | undefined;
  /** How many lines are not drawn yet. */
  readonly left: number;
  readonly showMore: () => void;
}

const atOnce = 400;

/** The lines of a text as far as they are drawn: those with numbers of one class, where one is chosen; always the one that is pointed to. */
export function useShownLines(
  { written, outcome }: Audited,
  only: NumeralClass | undefined,
  marked: Stretch | undefined,
): ShownLines {
  const [asked, ask] = useState(atOnce);
  const all = useMemo(() => auditedLines(written.text, outcome.numerals), [written, outcome]);
  const lines = useMemo(
    () => all.filter(({ numerals }) => only === undefined || numerals.some((one) => one.class === only)),
    [all, only],
  );
  const at = marked === undefined ? -1 : lines.findIndex((line) => holds(line, marked.start));
  const shown = Math.max(asked, at + 1);
  return {
    ...{ lines: lines.slice(0, shown), at, left: Math.max(0, lines.length - shown) },
    entry: at < 0 ? lines.find(({ numerals }) => numerals.length > 0)?.numerals[0]?.start : undefined,
    showMore: () => {
      ask(shown + atOnce);
    },
  };
}

function holds({ start, text }: AuditedLine, place: number): boolean {
  return place >= start && place <= start + text.length;
}
