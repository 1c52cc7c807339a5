import { lineAcross, stacked } from './grid';
import type { ReportSheet } from './reportSheet';
import { linesOf, withHeights } from './rowHeight';
import { styles, type StyleName } from './styles';

/** A heading or a paragraph of the narrative; the pieces of a paragraph follow each other without a gap. */
export type NarrativeBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly { readonly text: string }[] };

const columnWidth = 86;
/** Excel's rows end at 409 points: about twenty lines of body text. */
const mostLines = 18;

/** The narrative on one wide column, a paragraph a row; one too long for a row goes on in the next. */
export function narrativeSheet(blocks: readonly NarrativeBlock[]): ReportSheet {
  const lines = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [lineAcross(block.text, headingStyle(block.level), 1)]
      : paragraphRows(block.pieces.map(({ text }) => text).join('')).map((text) =>
          lineAcross(text, 'paragraph', 1),
        ),
  );
  const columnWidths = [columnWidth];
  return {
    id: 'narrative',
    name: '决算说明',
    orientation: 'portrait',
    columnWidths,
    rows: withHeights(stacked(lines), columnWidths).rows,
    merges: [],
    head: undefined,
  };
}

function headingStyle(level: number): StyleName {
  if (level <= 1) return 'partHeading';
  return level === 2 ? 'heading' : 'subheading';
}

/** The first line is indented by two characters. */
function paragraphRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (const sentence of sentencesOf(`　　${text}`)) {
    const last = rows.at(-1);
    if (last !== undefined && fits(last + sentence)) rows[rows.length - 1] = last + sentence;
    else rows.push(...cutToFit(sentence));
  }
  return rows;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。；])(?![。；])/u);
}

/** A sentence as it is; one that alone is longer than a row, in pieces. */
function cutToFit(sentence: string): readonly string[] {
  if (fits(sentence)) return [sentence];
  const middle = Math.ceil(sentence.length / 2);
  return [...cutToFit(sentence.slice(0, middle)), ...cutToFit(sentence.slice(middle))];
}

function fits(text: string): boolean {
  return linesOf(text, styles.paragraph.size, columnWidth) <= mostLines;
}
