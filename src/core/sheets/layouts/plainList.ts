import type { Body } from '../frame';
import type { SheetCell } from '../reportSheet';
import { headRows, type HeadPath } from './headRows';

/** A column of a plain list: its headings, its width in half-width characters, and its cell for a row. */
export interface PlainColumn<Row> {
  readonly head: HeadPath;
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
}

/** Rows as they come, one cell a column. */
export function plainList<Row>(columns: readonly PlainColumn<Row>[], rows: readonly Row[]): Body {
  return {
    columnWidths: columns.map(({ width }) => width),
    head: headRows(columns.map(({ head }) => head)),
    table: { rows: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)) })), merges: [] },
  };
}
