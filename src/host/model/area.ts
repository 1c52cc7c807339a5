export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle of cells of one sheet; indexes are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: number): number => key % MAX_COLUMNS;

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const cellCount = (area: Area): number => area.rows * area.columns;
export const isSingle = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** The area between two corners, both included. */
export const between = (row1: number, column1: number, row2: number, column2: number): Area => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rows: Math.abs(row2 - row1) + 1,
  columns: Math.abs(column2 - column1) + 1,
});

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  lastRow(area) < MAX_ROWS &&
  lastColumn(area) < MAX_COLUMNS;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

export const intersection = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < row || right < column ? undefined : between(row, column, bottom, right);
};

export const overlaps = (a: Area, b: Area): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const bounding = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What is left of an area when another is taken out of it, as up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: lastRow(cut) + 1, rows: lastRow(area) - lastRow(cut) },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: lastColumn(cut) + 1, columns: lastColumn(area) - lastColumn(cut) },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) yield [row, column];
}
