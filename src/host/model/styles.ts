import {
  cellCount,
  cellKey,
  cellsOf,
  columnOf,
  containsCell,
  isEntireColumn,
  isEntireRow,
  rowOf,
} from './area';
import { lastColumn, lastRow, type Area } from './area';
import { keysIn } from './cells';
import type { Style } from './style';
import type { Sheet } from './workbook';

const MANY = 200000;

export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return (
    sheet.cellStyles.get(cellKey(row, column)) ??
    sheet.rowStyles.get(row) ??
    sheet.columnStyles.get(column) ??
    sheet.sheetStyle
  );
}

export type Restyle = (style: Style, row: number, column: number) => Style;

function restyleMap(
  map: Map<number, Style>,
  keys: Iterable<number>,
  restyle: (style: Style, key: number) => Style,
) {
  for (const key of [...keys]) {
    const style = map.get(key);
    if (style !== undefined) map.set(key, restyle(style, key));
  }
}

function restyleColumns(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (const row of sheet.rowStyles.keys())
    for (let column = area.column; column <= lastColumn(area); column++)
      sheet.cellStyles.set(cellKey(row, column), styleAt(sheet, row, column));
  for (let column = area.column; column <= lastColumn(area); column++)
    sheet.columnStyles.set(column, restyle(sheet.columnStyles.get(column) ?? sheet.sheetStyle, 0, column));
}

function restyleRows(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (const column of sheet.columnStyles.keys())
      sheet.cellStyles.set(cellKey(row, column), styleAt(sheet, row, column));
    sheet.rowStyles.set(row, restyle(sheet.rowStyles.get(row) ?? sheet.sheetStyle, row, 0));
  }
}

/** Changes the format of every cell of an area; whole rows and columns keep it for cells to come. */
export function restyle(sheet: Sheet, area: Area, change: Restyle): void {
  sheet.used = undefined;
  const cells = (style: Style, key: number): Style => change(style, rowOf(key), columnOf(key));
  if (isEntireColumn(area) && isEntireRow(area)) {
    sheet.sheetStyle = change(sheet.sheetStyle, 0, 0);
    restyleMap(sheet.columnStyles, sheet.columnStyles.keys(), (style, key) => change(style, 0, key));
    restyleMap(sheet.rowStyles, sheet.rowStyles.keys(), (style, key) => change(style, key, 0));
  } else if (isEntireColumn(area)) {
    restyleColumns(sheet, area, change);
  } else if (isEntireRow(area)) {
    restyleRows(sheet, area, change);
  } else {
    for (const [row, column] of cellsOf(area))
      sheet.cellStyles.set(cellKey(row, column), change(styleAt(sheet, row, column), row, column));
    return;
  }
  restyleMap(sheet.cellStyles, keysIn(sheet.cellStyles, area), cells);
}

/** The formats that occur in an area, each at least once. */
export function* stylesIn(sheet: Sheet, area: Area): Generator<Style> {
  if (cellCount(area) <= MANY) {
    for (const [row, column] of cellsOf(area)) yield styleAt(sheet, row, column);
    return;
  }
  for (const key of keysIn(sheet.cellStyles, area)) yield styleAt(sheet, rowOf(key), columnOf(key));
  for (const [row, style] of sheet.rowStyles) if (containsCell(area, row, area.column)) yield style;
  if (area.columns > sheet.columnStyles.size) yield sheet.sheetStyle;
  for (let column = area.column; column <= lastColumn(area); column++) {
    const style = sheet.columnStyles.get(column);
    if (style ?? area.columns <= sheet.columnStyles.size) yield style ?? sheet.sheetStyle;
  }
}

/** The one value that all cells of the areas share, or null when they differ. */
export function shared<T>(sheet: Sheet, areas: readonly Area[], pick: (style: Style) => T): T | null {
  let first: { readonly value: T } | undefined;
  for (const area of areas)
    for (const style of stylesIn(sheet, area)) {
      const value = pick(style);
      first ??= { value };
      if (first.value !== value) return null;
    }
  return first ? first.value : null;
}
