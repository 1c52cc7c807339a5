import type { Area, TemplateSheet } from './templateSheet';

/** A table with all that belongs to its cells, counted from its own top left cell. */
export type Grid = Pick<
  TemplateSheet,
  'columnWidths' | 'rows' | 'rowHeights' | 'looks' | 'entries' | 'prompts'
>;

/** The widest that a sheet may be to be printed upright. */
export const portraitWidth = 104;

export const codeWidth = 13;
export const labelWidth = 26;
export const amountWidth = 16;

const narrowestText = 36;

/** What is left of an upright page for one more column of text. */
export function restOfPage(widths: readonly number[]): number {
  return Math.max(narrowestText, portraitWidth - total(widths));
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
