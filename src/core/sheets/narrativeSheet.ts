import type { Block, Heading } from '../narrative';
import { lineAcross, stacked, type Grid } from './grid';
import type { ReportSheet } from './reportSheet';
import { linesOf, withHeights } from './rowHeight';
import { styles, type StyleName } from './styles';

/**
 * 28 characters of body text a line, as in official documents. A single column is never scaled to the page by some engines,
 * so it has to fit A4 with room to spare.
 */
const columnWidth = 70;
/** Excel's rows end at 409 points: about twenty lines of body text. */
const mostLines = 18;

/** The narrative on one wide column, a paragraph a row; one too long for a row goes on in the next. */
export function narrativeSheet(blocks: readonly Block[]): ReportSheet {
  const lines = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [headingLine(block)]
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
    ...withHeights(stacked(lines), columnWidths),
    head: undefined,
  };
}

const headingStyles = {
  1: 'partHeading',
  2: 'heading',
  3: 'subheading',
  4: 'subheading',
} as const satisfies Record<Heading['level'], StyleName>;

/** As in official documents (GB/T 9704), all but the title of a part begin two characters in. */
const firstLineIndent = '　　';

function headingLine({ level, text }: Heading): Grid {
  return lineAcross(level === 1 ? text : firstLineIndent + text, headingStyles[level], 1);
}

function paragraphRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (const sentence of sentencesOf(firstLineIndent + text)) {
    const last = rows.at(-1);
    if (last !== undefined && fits(last + sentence)) rows[rows.length - 1] = last + sentence;
    else rows.push(...cutToFit(sentence));
  }
  return rows;
}

function sentencesOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/[^。；]*[。；]+|[^。；]+$/gu), ([sentence]) => sentence);
}

/** A sentence as it is; one that alone is longer than a row, in pieces. */
function cutToFit(sentence: string): readonly string[] {
  if (fits(sentence)) return [sentence];
  const characters = Array.from(sentence);
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle), characters.slice(middle)].flatMap((half) => cutToFit(half.join('')));
}

function fits(text: string): boolean {
  return linesOf(text, styles.paragraph.size, columnWidth) <= mostLines;
}
