import type { Numeral } from '../numerals/numeral';
import type { Line } from './lines';
import { lowerBound, within } from './within';

/** A numeral where it stands in a passage; `to` is behind its unit. */
export interface Placed {
  readonly numeral: Numeral;
  readonly from: number;
  readonly to: number;
}

/** A paragraph in one line without spaces; `at` leads back to the text. */
export interface Passage {
  readonly text: string;
  /** The place in the original text of a place in the passage. */
  readonly at: (index: number) => number;
  readonly figures: readonly Placed[];
  readonly start: number;
  readonly end: number;
}

/** Puts lines together without their spaces, with the numerals that stand in them. */
export function passageOf(lines: readonly Line[], numerals: readonly Numeral[]): Passage {
  const places: number[] = [];
  let text = '';
  for (const line of lines) {
    for (let index = 0; index < line.text.length; index += 1) {
      const character = line.text.charAt(index);
      if (character === ' ' || character === '\t') continue;
      text += character;
      places.push(line.start + index);
    }
  }
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const figures = within(numerals, start, end).flatMap((numeral) =>
    numeral.role === 'figure' ? [placed(numeral, places)] : [],
  );
  return { text, at: (index) => places[index] ?? end, figures, start, end };
}

function placed(numeral: Numeral, places: readonly number[]): Placed {
  const from = lowerBound(places.length, (index) => places[index] ?? 0, numeral.start);
  return { numeral, from, to: lowerBound(places.length, (index) => places[index] ?? 0, numeral.unitEnd) };
}
