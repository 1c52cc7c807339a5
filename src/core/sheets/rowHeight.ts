import type { Merge, SheetCell, SheetRow } from './reportSheet';
import type { Grid } from './grid';
import { styles, type CellStyle } from './styles';

const lowestUsually = 17;
/** Excel has no higher rows. */
export const highest = 409;
const pointsOfWidthUnit = 5.5;
const cellPadding = 5;
const abovePlusBelow = 2.5;
const indentPoints = 9;
const lineSpacing = 1.45;
/** A line seldom fills up: closing punctuation takes a character over to the next one. */
const filled = 0.96;

/**
 * Gives every row that has none its height in points, so that no text is cut. Excel fits no row to a merged cell and
 * engines measure wrapped text differently, so the height is reckoned here and errs to the high side.
 */
export function withHeights(
  { rows, merges }: Grid,
  columnWidths: readonly number[],
  lowest = lowestUsually,
): Grid {
  const blocks = new Map(merges.map((merge) => [placeOf(merge), merge]));
  const alone = rows.map((row, index) => ({
    row,
    height: row.height ?? Math.max(lowest, heightAlone(row, index, { blocks, columnWidths })),
  }));
  const measured = merges
    .filter((merge) => merge.rows > 1)
    .reduce<readonly Measured[]>((before, merge) => stretched(before, merge, columnWidths), alone);
  return { rows: measured.map(rounded), merges };
}

interface Measured {
  readonly row: SheetRow;
  readonly height: number;
}

function rounded({ row, height }: Measured): SheetRow {
  return { ...row, height: row.height ?? Math.min(highest, Math.ceil(height)) };
}

/** How high a row of cells would have to be for its texts, cells merged across included; Excel may not allow as much. */
export function neededHeight({ rows, merges }: Grid, columnWidths: readonly number[]): number {
  const blocks = new Map(merges.map((merge) => [placeOf(merge), merge]));
  return Math.max(0, ...rows.slice(0, 1).map((row) => heightAlone(row, 0, { blocks, columnWidths })));
}

/** The height of all rows together; a row that has none yet counts as the lowest. */
export function totalHeight({ rows }: Grid): number {
  return rows.reduce((sum, { height = lowestUsually }) => sum + height, 0);
}

interface Layout {
  readonly blocks: ReadonlyMap<string, Merge>;
  readonly columnWidths: readonly number[];
}

function placeOf({ row, column }: Pick<Merge, 'row' | 'column'>): string {
  return `${String(row)},${String(column)}`;
}

/** What a row needs for the cells that are its own: one merged down several rows is not. */
function heightAlone(row: SheetRow, index: number, { blocks, columnWidths }: Layout): number {
  const needed = row.cells.map((cell, column) => {
    const block = blocks.get(placeOf({ row: index, column }));
    if (block !== undefined && block.rows > 1) return 0;
    return cellHeight(cell, widthOf(columnWidths, column, block?.columns ?? 1));
  });
  return Math.max(0, ...needed);
}

function widthOf(columnWidths: readonly number[], column: number, columns: number): number {
  return columnWidths.slice(column, column + columns).reduce((a, b) => a + b, 0);
}

/** What a cell merged down needs beyond its rows is shared among them. */
function stretched(
  rows: readonly Measured[],
  merge: Merge,
  columnWidths: readonly number[],
): readonly Measured[] {
  const end = merge.row + merge.rows;
  const covered = rows.slice(merge.row, end);
  const width = widthOf(columnWidths, merge.column, merge.columns);
  const cells = covered.slice(0, 1).flatMap(({ row }) => row.cells.slice(merge.column, merge.column + 1));
  const needed = Math.max(0, ...cells.map((cell) => cellHeight(cell, width)));
  const more = (needed - covered.reduce((sum, { height }) => sum + height, 0)) / merge.rows;
  if (more <= 0) return rows;
  return [
    ...rows.slice(0, merge.row),
    ...covered.map(({ row, height }) => ({ row, height: height + more })),
    ...rows.slice(end),
  ];
}

function cellHeight(cell: SheetCell, width: number): number {
  if (!('text' in cell)) return 0;
  const style: CellStyle = styles[cell.style];
  const indent = cell.kind === 'text' ? (cell.indent ?? 0) : 0;
  const lines = style.wrap ? linesOf(cell.text, style.size, width, indent) : 1;
  return lines * style.size * lineSpacing + abovePlusBelow;
}

/** How many lines a text takes in a column of `width` half-width characters. */
export function linesOf(text: string, size: number, width: number, indent = 0): number {
  const available = (width * pointsOfWidthUnit - cellPadding - indent * indentPoints) * filled;
  return text
    .split('\n')
    .map((line) => wrappedLines(line, size, available))
    .reduce((a, b) => a + b, 0);
}

/** Lines break between Chinese characters and between words; a word longer than a line breaks inside. */
function wrappedLines(line: string, size: number, available: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of line.matchAll(/[!-ɏ]+ ?|[^]/gu)) {
    const width = textWidth(word, size);
    if (used > 0 && used + width > available) {
      lines += 1;
      used = 0;
    }
    const overflow = Math.floor(width / available);
    lines += overflow;
    used += width - overflow * available;
  }
  return lines;
}

/** The width of a text in points: Chinese characters and full-width punctuation are square, others about half as wide. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character >= ' ' && character <= 'ɏ' ? 0.55 : 1;
  return size * width;
}
