import type { ReportSheet } from '../core/sheets/reportSheet';
import type { Room } from './pages';
import { tableSizes } from './paragraphStyles';
import { twips } from './typography';

/** How a sheet fits a page: its columns in twips, which fill the page's width, and by how much it is reduced. */
export interface Scale {
  readonly width: number;
  readonly columns: readonly number[];
  /** At most 1. */
  readonly factor: number;
  /** A size of the sheet, in points, as it is printed: one of those of tables, never too small to read. */
  readonly fontSize: (points: number) => number;
}

/** What a half-width character takes in a sheet, in points. */
const pointsOfCharacter = 5.5;

const [smallest = 0] = tableSizes;

/** Rows are as high as their text needs, and at least as high as in the sheet; what that reserves for long text is not kept. */
const mostReserved = 24;

/** What a row of a sheet is at least as high as in Word, not yet reduced; in points. */
export function reservedHeight(height = 0): number {
  return Math.min(height, mostReserved);
}

function reservedFor(rows: ReportSheet['rows']): number {
  return rows.reduce((sum, { height }) => sum + reservedHeight(height), 0);
}

/** In points: a heading of a part and the title above the table, which are not reduced. */
const reservedAbove = 72;

/** The sheet as wide as the page; one that belongs on one page no higher than it, either. */
export function scaleOf(sheet: ReportSheet, { width, height }: Room): Scale {
  const { columnWidths, rows, onePage } = sheet;
  const characters = columnWidths.reduce((a, b) => a + b, 0);
  const highest = onePage === true ? (height - twips(reservedAbove)) / twips(reservedFor(rows)) : 1;
  const factor = Math.min(1, width / twips(characters * pointsOfCharacter), highest);
  return {
    width,
    columns: columnWidths.map((column) => Math.floor((column * width) / characters)),
    factor,
    fontSize: (points) => tableSizes.filter((size) => size <= points * factor).at(-1) ?? smallest,
  };
}
