import type { Merge, SheetCell, SheetRow } from './reportSheet';
import type { Grid } from './grid';
import { styles, type CellStyle } from './styles';

const lowest = 17;
/** Excel has no higher rows. */
const highest = 409;
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
export function withHeights({ rows, merges }: Grid, columnWidths: readonly number[]): Grid {
  const measured = rows.map((row, index) =>
    row.height === undefined ? { ...row, height: heightOf(row, index, { merges, columnWidths }) } : row,
  );
  return { rows: measured, merges };
}

interface Layout {
  readonly merges: readonly Merge[];
  readonly columnWidths: readonly number[];
}

function heightOf(row: SheetRow, index: number, { merges, columnWidths }: Layout): number {
  const needed = row.cells.map((cell, column) => {
    const merge = merges.find((block) => block.row === index && block.column === column);
    const width = columnWidths.slice(column, column + (merge?.columns ?? 1)).reduce((a, b) => a + b, 0);
    return cellHeight(cell, width) / (merge?.rows ?? 1);
  });
  return Math.min(highest, Math.ceil(Math.max(lowest, ...needed)));
}

function cellHeight(cell: SheetCell, width: number): number {
  if (cell.kind !== 'text' && cell.kind !== 'link') return 0;
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
  const widths = Array.from(text, (character) => (/[ -ɏ]/.test(character) ? 0.55 : 1));
  return size * widths.reduce((a, b) => a + b, 0);
}
