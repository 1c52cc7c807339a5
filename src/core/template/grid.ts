import type { Area, TemplateSheet } from './templateSheet';

/** A table with all that belongs to its cells, counted from its own top left cell. */
export type Grid = Pick<
  TemplateSheet,
  'columnWidths' | 'rows' | 'rowHeights' | 'looks' | 'entries' | 'prompts'
>;

/** The widest that a sheet may be to be printed upright, lengthwise, and lengthwise at two thirds of its size. */
export const portraitWidth = 104;
export const landscapeWidth = 150;
export const widestPage = 230;

export const codeWidth = 13;
export const labelWidth = 26;
export const amountWidth = 16;

const narrowestText = 36;

/** What is left of a page for each of some more columns of text: of an upright one, unless that is too narrow. */
export function restOfPage(widths: readonly number[], columns = 1): number {
  const rests = [portraitWidth, landscapeWidth].map((page) => (page - total(widths)) / columns);
  return rests.find((rest) => rest >= narrowestText) ?? narrowestText;
}

export function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The cells of one column below the header. */
export function bodyOf(column: number, rows: number): Area {
  return { row: 1, column, rows, columns: 1 };
}

/** The looks that every table has: its lines and its header row. */
export function tableLooks(rows: number, columns: number): Grid['looks'] {
  return [
    { area: { row: 0, column: 0, rows, columns }, look: 'grid' },
    { area: { row: 0, column: 0, rows: 1, columns }, look: 'head' },
  ];
}
