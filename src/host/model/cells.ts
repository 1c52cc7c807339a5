import { bounding, cellArea, cellCount, cellKey, columnOf, containsCell, intersection } from './area';
import { rowOf, type Area } from './area';
import type { Cell, Sheet } from './workbook';

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** Puts a cell, or empties it, and tells the calculator. */
export function putCell(sheet: Sheet, key: number, cell: Cell | undefined): void {
  if (cell === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
  sheet.used = undefined;
  sheet.workbook.calculator.cellChanged(sheet, key);
}

/** The keys that a map of cells holds inside an area, in reading order of the map. */
export function keysIn(map: ReadonlyMap<number, unknown>, area: Area): number[] {
  if (cellCount(area) > map.size)
    return [...map.keys()].filter((key) => containsCell(area, rowOf(key), columnOf(key)));
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (map.has(cellKey(row, column))) keys.push(cellKey(row, column));
  return keys;
}

function extentOf(keys: Iterable<number>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of keys) {
    const [row, column] = [rowOf(key), columnOf(key)];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function measureUsed(sheet: Sheet): NonNullable<Sheet['used']> {
  const values = extentOf(sheet.cells.keys());
  const formats = extentOf(sheet.cellStyles.keys());
  const merged = sheet.merges.reduce<Area | undefined>(
    (sum, area) => (sum ? bounding(sum, area) : area),
    formats,
  );
  return { values, all: values && merged ? bounding(values, merged) : (values ?? merged) };
}

/** The smallest area that holds all content (or, unless `valuesOnly`, also all cell formats) inside `within`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  sheet.used ??= measureUsed(sheet);
  const whole = valuesOnly ? sheet.used.values : sheet.used.all;
  if (whole === undefined || within === undefined) return whole;
  const part = intersection(whole, within);
  if (part === undefined) return undefined;
  const values = extentOf(keysIn(sheet.cells, part));
  const formats = valuesOnly ? undefined : extentOf(keysIn(sheet.cellStyles, part));
  return values && formats ? bounding(values, formats) : (values ?? formats);
}

/** An area cut down to what can hold something, so that whole rows and columns can be walked through. */
export function boundedArea(sheet: Sheet, area: Area): Area {
  const used = usedArea(sheet, false);
  return (used && intersection(area, used)) ?? cellArea(area.row, area.column);
}
