import { lastColumn, lastRow, type Area } from './area';
import { requireAllowed } from './write';
import type { Extent, Sheet } from './workbook';

export const STANDARD_HEIGHT = 15;

/** Column width in points of a number of characters of the default font (7 pixels each, 5 of padding). */
export const pointsOfCharacters = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

export type Lines = 'rows' | 'columns';

const start = (area: Area, lines: Lines): number => (lines === 'rows' ? area.row : area.column);
const end = (area: Area, lines: Lines): number => (lines === 'rows' ? lastRow(area) : lastColumn(area));

export const standardSize = (sheet: Sheet, lines: Lines): number =>
  lines === 'rows' ? STANDARD_HEIGHT : pointsOfCharacters(sheet.standardWidth);

export function sizeOf(sheet: Sheet, lines: Lines, index: number): number {
  return sheet[lines].get(index)?.size ?? standardSize(sheet, lines);
}

/** Changes size or visibility of all rows or columns of an area. */
export function changeLines(sheet: Sheet, area: Area, lines: Lines, change: Partial<Extent>): void {
  requireAllowed(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (let index = start(area, lines); index <= end(area, lines); index++) {
    const before = sheet[lines].get(index) ?? { size: undefined, hidden: false };
    sheet[lines].set(index, { ...before, ...change });
  }
}

/** The one value that all rows or columns of an area share, or null. */
export function sharedLine<T>(
  sheet: Sheet,
  area: Area,
  lines: Lines,
  pick: (extent: Extent | undefined) => T,
): T | null {
  const count = end(area, lines) - start(area, lines) + 1;
  const known = [...sheet[lines]].filter(
    ([index]) => index >= start(area, lines) && index <= end(area, lines),
  );
  const values = new Set(known.map(([, extent]) => pick(extent)));
  if (known.length < count) values.add(pick(undefined));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** Distance in points of a row or column from the sheet's edge. */
export function offsetOf(sheet: Sheet, lines: Lines, index: number): number {
  let offset = index * standardSize(sheet, lines);
  for (const [line, extent] of sheet[lines])
    if (line < index) offset += (extent.hidden ? 0 : sizeOf(sheet, lines, line)) - standardSize(sheet, lines);
  return offset;
}
