import type { Severity } from '../rules/finding';
import type { Text } from '../text';

/** What became of a numeral: every one ends in exactly one of these. */
export type NumeralClass = 'tied' | 'rounding' | 'refuted' | 'ambiguous' | 'noSource' | 'notAFigure';

/** A numeral of the text and its class; `start` and `end` are places in the original text (UTF-16 units). */
export interface ClassedNumeral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
  /** The id of the workbook's figure that it states; left out where it is bound to none. */
  readonly figure?: string;
}

/** Something that a reader of the text should know, and where it stands in the original text. */
export interface AuditFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** What should stand there; empty where no single text can be told. */
  readonly expected: string;
  readonly message: Text;
}

/** How many numerals there are, and how many of each class: they add up. */
export type AuditSummary = Readonly<Record<NumeralClass | 'numerals', number>>;

/** The outcome of an audit. */
export interface Audit {
  readonly summary: AuditSummary;
  readonly numerals: readonly ClassedNumeral[];
  readonly findings: readonly AuditFinding[];
}

/** A text with the content controls of the document it was read from: a figure's tag, and where its number stands. */
export interface TaggedText {
  readonly text: string;
  readonly tags: readonly { readonly tag: string; readonly start: number; readonly end: number }[];
}
