import type { Figure } from '../../expression';
import type { Publication } from '../../publication';
import type { Numeral } from '../numerals/numeral';
import type { ExpectedParagraph } from './expectedParagraphs';

/** A workbook's report, and how its figures are called in a document. */
export interface Report {
  readonly publication: Publication;
  readonly tagOf: (figure: Figure) => string;
}

/** A number of the text and the workbook's figure that it states. */
export interface BoundNumber {
  readonly numeral: Numeral;
  /** Left out where it follows from figures that the report prints. */
  readonly figure?: Figure['id'];
  readonly label: Figure['label'];
  readonly expected: string;
  readonly agrees: boolean;
}

/** Words that differ from the report's. */
export interface OtherWords {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** Whether they tell a direction or a unit. */
  readonly isTelling: boolean;
}

/** What a text and the report of a workbook have to do with each other. */
export interface Bindings {
  readonly numbers: readonly BoundNumber[];
  /** Numbers that could be of several figures. */
  readonly ambiguous: readonly Numeral[];
  /** Numbers within words that are the same in both. */
  readonly quoted: readonly Numeral[];
  readonly words: readonly OtherWords[];
  readonly missing: readonly ExpectedParagraph[];
}
