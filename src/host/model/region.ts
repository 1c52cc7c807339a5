import {
  bounding,
  cellArea,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  WHOLE_SHEET,
  type Area,
} from './area';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { cellAt, keysIn } from './cells';
import { fail } from './fault';
import type { Sheet } from './workbook';

const grown = (area: Area): Area => {
  const wide = { row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: area.columns + 2 };
  return intersection(wide, WHOLE_SHEET) ?? area;
};

/** The block of cells around an area, up to empty rows and columns on all sides. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const around = grown(region);
    const filled = keysIn(sheet.cells, around).map((key) =>
      cellArea(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS),
    );
    const next = filled.reduce(bounding, region);
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from the corner of an area. */
export function rangeEdge(sheet: Sheet, area: Area, direction: string): Area {
  const [down, right] = STEPS[direction] ?? fail('InvalidArgument');
  let row = down > 0 ? lastRow(area) : area.row;
  let column = right > 0 ? lastColumn(area) : area.column;
  const isFull = (r: number, c: number): boolean => cellAt(sheet, r, c) !== undefined;
  const inBlock = isFull(row, column) && isFull(row + down, column + right);
  for (;;) {
    const [r, c] = [row + down, column + right];
    if (!isOnSheet(cellArea(r, c))) return cellArea(row, column);
    if (inBlock && !isFull(r, c)) return cellArea(row, column);
    row = r;
    column = c;
    if (!inBlock && isFull(r, c)) return cellArea(r, c);
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return cellArea(row, column);
  }
}
