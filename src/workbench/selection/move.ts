import {
  cellArea,
  containsCell,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  WHOLE_SHEET,
  type Area,
} from '../../host/model/area';
import { usedArea } from '../../host/model/cells';
import { mergeAt } from '../../host/model/merge';
import { rangeEdge } from '../../host/model/region';
import type { Sheet } from '../../host/model/workbook';
import { cellOf, lastArea, selectionAt, type Selection, type Spot } from './selection';

/** A step by rows and columns. */
export interface Way {
  readonly rows: number;
  readonly columns: number;
}

const isHidden = (sheet: Sheet, { row, column }: Spot): boolean =>
  sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;

/** The next cell on a way that can be seen; where there is none, the same cell. */
export function stepFrom(sheet: Sheet, from: Spot, { rows, columns }: Way): Spot {
  const merge = mergeAt(sheet, from.row, from.column) ?? cellArea(from.row, from.column);
  const [down, right] = [Math.sign(rows), Math.sign(columns)];
  const start = {
    row: down > 0 ? lastRow(merge) : down < 0 ? merge.row : from.row,
    column: right > 0 ? lastColumn(merge) : right < 0 ? merge.column : from.column,
  };
  let [at, left] = [start, Math.max(Math.abs(rows), Math.abs(columns))];
  let reached = from;
  while (left > 0) {
    at = { row: at.row + down, column: at.column + right };
    if (!isOnSheet(cellArea(at.row, at.column))) return reached;
    if (isHidden(sheet, at)) continue;
    reached = at;
    left--;
  }
  return reached;
}

const corner = ({ row, column }: Area): Spot => ({ row, column });

/** Where Ctrl and an arrow key lead. */
export function jumpFrom(sheet: Sheet, from: Spot, direction: 'Up' | 'Down' | 'Left' | 'Right'): Spot {
  return corner(rangeEdge(sheet, cellArea(from.row, from.column), direction));
}

/** The first cell that scrolls. */
export const homeOf = ({ frozen }: Sheet): Spot => ({ row: frozen.rows, column: frozen.columns });

/** The last cell that is used. */
export function endOf(sheet: Sheet): Spot {
  const used = usedArea(sheet, false);
  return used === undefined ? { row: 0, column: 0 } : { row: lastRow(used), column: lastColumn(used) };
}

/** The last cell of a row that is used. */
export function endOfRow(sheet: Sheet, { row, column }: Spot): Spot {
  const used = usedArea(sheet, true, { ...WHOLE_SHEET, row, rows: 1 });
  return { row, column: used === undefined ? column : lastColumn(used) };
}

/** Selects one cell, or extends what is selected to it. */
export function going(sheet: Sheet, selection: Selection, to: Spot, extends_: boolean): Selection {
  return extends_ ? { ...selection, head: to } : selectionAt(cellOf(sheet, to));
}

/** The next cell in an area: down its columns, or along its rows, and round. */
function nextIn(area: Area, { row, column }: Spot, { rows, columns }: Way): Spot {
  const count = area.rows * area.columns;
  const [r, c] = [row - area.row, column - area.column];
  const index = rows === 0 ? r * area.columns + c + columns : c * area.rows + r + rows;
  const next = ((index % count) + count) % count;
  return rows === 0
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
}

/** Where Enter and Tab lead: on, or round within several selected cells. */
export function advancing(sheet: Sheet, selection: Selection, way: Way): Selection {
  const area = lastArea(sheet, selection);
  const merge = mergeAt(sheet, selection.active.row, selection.active.column);
  const isOneCell = area.rows * area.columns === 1 || (merge !== undefined && sameArea(merge, area));
  if (isOneCell) return selectionAt(cellOf(sheet, stepFrom(sheet, selection.active, way)));
  const used = intersection(area, usedArea(sheet, false) ?? area) ?? area;
  const within = containsCell(used, selection.active.row, selection.active.column) ? used : area;
  return { ...selection, active: cellOf(sheet, nextIn(within, selection.active, way)) };
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
