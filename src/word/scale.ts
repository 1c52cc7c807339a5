import type { ReportSheet } from '../core/sheets/reportSheet';
import { twips } from './typography';

/** How a sheet fits a page: its columns in twips, which fill the page's width, and by how much it is reduced. */
export interface Scale {
  readonly width: number;
  readonly columns: readonly number[];
  /** At most 1. */
  readonly factor: number;
  /** A size of the sheet, in points, as it is printed: in halves of a point, and never too small to read. */
  readonly fontSize: (points: number) => number;
}

/** What a half-width character takes in a sheet, in points. */
const pointsOfCharacter = 5.5;
const smallestFont = 6.5;

/** `width` in twips. */
export function scaleOf({ columnWidths }: Pick<ReportSheet, 'columnWidths'>, width: number): Scale {
  const characters = columnWidths.reduce((a, b) => a + b, 0);
  const factor = Math.min(1, width / twips(characters * pointsOfCharacter));
  return {
    width,
    columns: columnWidths.map((column) => Math.floor((column * width) / characters)),
    factor,
    fontSize: (points) => Math.max(smallestFont, Math.floor(points * factor * 2) / 2),
  };
}
