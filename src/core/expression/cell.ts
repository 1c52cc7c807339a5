import type { Decimal } from './decimal';

/** A place in the workbook; row and column count from 0. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a number cell was found to hold. `digits` are the decimal places a rounded amount is known to; an exact amount
 * has none. `form` tells how it was typed: as a number, as text that Excel's VALUE reads, or as text only we read.
 */
export type CellContent =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly digits: number | 'exact';
      readonly form: 'number' | 'text' | 'looseText';
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly found: string };

/** A cell that should hold a number. `path` names it by its headers: table › row › column. */
export interface Cell {
  readonly ref: CellReference;
  readonly path: string;
  readonly content: CellContent;
}

/** A cell that holds words; blank is the empty string. */
export interface TextCell {
  readonly ref: CellReference;
  readonly path: string;
  readonly text: string;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `D5`, without the sheet. */
export function addressInSheet(ref: CellReference): string {
  return columnName(ref.column) + String(ref.row + 1);
}

/** The sheet's name as a formula needs it: always quoted, quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `收入!D5`, as findings and people write it. */
export function address(ref: CellReference): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(ref.sheet);
  return `${plain ? ref.sheet : quotedSheet(ref.sheet)}!${addressInSheet(ref)}`;
}
