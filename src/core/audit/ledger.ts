import type { Severity } from '../rules/finding';
import type { Numeral } from './numerals/numeral';
import type { AuditSummary, ClassedNumeral, NumeralClass } from './outcome';
import type { Outcome } from './outcomes';

/** An outcome with the severity of its rule. */
export interface Ruled {
  readonly outcome: Outcome;
  readonly severity: Severity;
}

/** From what counts most to what counts least. */
const order: readonly NumeralClass[] = ['refuted', 'tied', 'rounding', 'ambiguous', 'noSource'];

/** The class of every numeral: each in exactly one. */
export function classed(numerals: readonly Numeral[], ruled: readonly Ruled[]): readonly ClassedNumeral[] {
  const classes = new Map<number, NumeralClass>();
  const mark = (numeral: Numeral, found: NumeralClass): void => {
    const before = classes.get(numeral.start) ?? 'noSource';
    if (order.indexOf(found) < order.indexOf(before)) classes.set(numeral.start, found);
  };
  for (const { outcome, severity } of ruled) {
    if (outcome.verdict !== 'refuted') for (const numeral of outcome.numerals) mark(numeral, outcome.verdict);
    else if (outcome.blamed !== undefined)
      mark(outcome.blamed, severity === 'error' ? 'refuted' : 'rounding');
  }
  return numerals.map((numeral) => {
    const { text, start, end, role } = numeral;
    return {
      text,
      start,
      end,
      class: classes.get(start) ?? (role === 'figure' ? 'noSource' : 'notAFigure'),
    };
  });
}

/** How many there are of each. */
export function summaryOf(numerals: readonly ClassedNumeral[]): AuditSummary {
  const count = (of: NumeralClass): number => numerals.filter((numeral) => numeral.class === of).length;
  return {
    numerals: numerals.length,
    tied: count('tied'),
    rounding: count('rounding'),
    refuted: count('refuted'),
    ambiguous: count('ambiguous'),
    noSource: count('noSource'),
    notAFigure: count('notAFigure'),
  };
}
