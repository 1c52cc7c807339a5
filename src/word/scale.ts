import type { ReportSheet } from '../core/sheets/reportSheet';
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

/** `width` in twips. */
export function scaleOf({ columnWidths }: Pick<ReportSheet, 'columnWidths'>, width: number): Scale {
  const characters = columnWidths.reduce((a, b) => a + b, 0);
  const factor = Math.min(1, width / twips(characters * pointsOfCharacter));
  return {
    width,
    columns: columnWidths.map((column) => Math.floor((column * width) / characters)),
    factor,
    fontSize: (points) => tableSizes.filter((size) => size <= points * factor).at(-1) ?? smallest,
  };
}
