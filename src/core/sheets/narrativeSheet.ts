import { sentenceFormula, type Block, type Heading, type PrintedParagraph } from '../narrative';
import { emptyCell, textCell, type Grid } from './grid';
import { parts } from './parts';
import type { ReportSheet, SheetCell, SheetRow } from './reportSheet';
import { linesOf, totalHeight, withHeights } from './rowHeight';
import { styles, type StyleName } from './styles';

/**
 * 28 characters of body text a line, as in official documents. A single column is never scaled to the page by some engines,
 * so it has to fit A4 with room to spare.
 */
const columnWidth = 70;
/** Excel's rows end at 409 points: about twenty lines of body text. */
const mostLines = 18;

/** Beside each paragraph, for the screen only: whether it follows the cells under its figures. */
const marks = { live: '公式', fixed: '文字' } as const;
const markWidth = 10;

/**
 * The narrative on one wide column, a paragraph a row; one too long for a row goes on in the next. A paragraph is a live
 * formula where Excel can say the same, else text, and is marked with which it is.
 */
export function narrativeSheet(blocks: readonly Block[]): ReportSheet {
  const lines = blocks.flatMap(linesOfBlock);
  const columnWidths = [columnWidth, markWidth];
  const rows = lines.map(({ row }) => row);
  const grid = withHeights({ rows, merges: [] }, columnWidths);
  return {
    id: 'narrative',
    name: parts.narrative.title,
    part: 'narrative',
    orientation: 'portrait',
    columnWidths,
    printedColumns: 1,
    ...grid,
    head: undefined,
    pageBreaks: pageBreaks(
      lines.map(({ level }) => level),
      grid,
    ),
  };
}

function linesOfBlock(block: Block): readonly Line[] {
  return block.kind === 'heading'
    ? [{ row: headingRow(block), level: block.level }]
    : paragraphRows(block).map((row) => ({ row, level: undefined }));
}

/** Which block stands in a row of the sheet, both from 0; none below the last. */
export function blockInRow(blocks: readonly Block[], row: number): number | undefined {
  let end = 0;
  const found = blocks.findIndex((block) => {
    end += linesOfBlock(block).length;
    return row < end;
  });
  return found < 0 ? undefined : found;
}

/** A row of the narrative, with the level of its heading where it is one. */
interface Line {
  readonly row: SheetRow;
  readonly level: Level;
}

type Level = Heading['level'] | undefined;

/** What a page takes, in points: A4 without its margins. */
const pageHeight = 740;

/** A part begins a page, and no heading is left at the foot of one: it goes on with what it stands above. */
function pageBreaks(levels: readonly Level[], { rows }: Grid): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  levels.forEach((level, index) => {
    const isBelowHeading = level !== 1 && levels[index - 1] !== undefined;
    const end = levels.findIndex((other, at) => at >= index && other === undefined);
    const together = totalHeight({ rows: rows.slice(index, end < 0 ? rows.length : end + 1), merges: [] });
    const isFull = !isBelowHeading && used + together > pageHeight;
    if (index > 0 && (level === 1 || isFull)) {
      breaks.push(index);
      used = 0;
    }
    used += totalHeight({ rows: rows.slice(index, index + 1), merges: [] });
  });
  return breaks;
}

const headingStyles = {
  1: 'partHeading',
  2: 'heading',
  3: 'subheading',
  4: 'subheading',
} as const satisfies Record<Heading['level'], StyleName>;

/** As in official documents (GB/T 9704), all but the title of a part begin two characters in. */
const firstLineIndent = '　　';

function headingRow({ level, text }: Heading): SheetRow {
  const cell = textCell(level === 1 ? text : firstLineIndent + text, headingStyles[level]);
  return { cells: [cell, emptyCell('sideMark')] };
}

function paragraphRows({ pieces, parts }: PrintedParagraph): readonly SheetRow[] {
  const text = firstLineIndent + pieces.map((piece) => piece.text).join('');
  const formula = sentenceFormula([{ kind: 'literal', text: firstLineIndent }, ...parts]);
  return formula !== undefined && fits(text)
    ? [marked({ kind: 'sentence', formula, text, style: 'paragraph' }, marks.live)]
    : inRows(text).map((part) => marked(textCell(part, 'paragraph'), marks.fixed));
}

function marked(cell: SheetCell, mark: string): SheetRow {
  return { cells: [cell, textCell(mark, 'sideMark')] };
}

function inRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (const sentence of sentencesOf(text)) {
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
