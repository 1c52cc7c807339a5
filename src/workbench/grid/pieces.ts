import { cellKey, lastColumn, lastRow, type Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/workbook';
import type { Spot } from '../selection/selection';
import type { SheetLines, Viewport } from './viewport';

/** A cell as it is drawn: one cell, or the part of a merged area that lies in one band. */
export interface Piece extends Spot {
  /** The cell whose content it shows. */
  readonly anchor: Spot;
  readonly area: Area | undefined;
  readonly isMerged: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly width: number;
  readonly height: number;
}

export interface Pieces {
  /** The piece that begins at a cell; undefined where a merged area covers it. */
  readonly at: (row: number, column: number) => Piece | undefined;
  /** Whether a merged area lies on a cell. */
  readonly has: (row: number, column: number) => boolean;
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** How merged areas cut up what is in view; each is drawn once in every band it reaches into. */
export function piecesOf(sheet: Sheet, lines: SheetLines, view: Viewport): Pieces {
  const merged = new Map<number, Piece | undefined>();
  const add = (area: Area, rows: readonly number[], columns: readonly number[]): void => {
    const [row, column] = [rows[0], columns[0]];
    if (row === undefined || column === undefined) return;
    for (const r of rows) for (const c of columns) merged.set(cellKey(r, c), undefined);
    merged.set(cellKey(row, column), {
      row,
      column,
      area,
      anchor: { row: area.row, column: area.column },
      isMerged: true,
      rowSpan: rows.length,
      columnSpan: columns.length,
      height: total(rows.map(lines.rows.size)),
      width: total(columns.map(lines.columns.size)),
    });
  };
  const within = (indexes: readonly number[], first: number, last: number) =>
    indexes.filter((index) => index >= first && index <= last);
  for (const area of sheet.merges)
    for (const rows of [view.rows.frozen, view.rows.shown])
      for (const columns of [view.columns.frozen, view.columns.shown])
        add(area, within(rows, area.row, lastRow(area)), within(columns, area.column, lastColumn(area)));
  return {
    has: (row, column) => merged.has(cellKey(row, column)),
    at: (row, column) => {
      if (merged.has(cellKey(row, column))) return merged.get(cellKey(row, column));
      const size = { width: lines.columns.size(column), height: lines.rows.size(row) };
      const anchor = { row, column };
      return { ...anchor, ...size, anchor, area: undefined, isMerged: false, rowSpan: 1, columnSpan: 1 };
    },
  };
}
