import { cellCount, cellKey, type Area } from '../model/area';
import { boundedArea } from '../model/cells';
import type { Sheet } from '../model/workbook';
import type { Matrix, Single } from './operand';

const MANY = 100000;

/** The values of an area; very large areas end where the sheet's content ends. */
export function matrixOf(sheet: Sheet, area: Area): Matrix {
  const extent = cellCount(area) > MANY ? clip(sheet, area) : area;
  const rows: Single[][] = [];
  for (let row = 0; row < extent.rows; row++) {
    const line: Single[] = [];
    for (let column = 0; column < extent.columns; column++)
      line.push(sheet.cells.get(cellKey(extent.row + row, extent.column + column))?.value);
    rows.push(line);
  }
  return { rows, place: { sheet, area } };
}

function clip(sheet: Sheet, area: Area): Area {
  const bounded = boundedArea(sheet, area);
  return {
    ...area,
    rows: Math.max(1, bounded.row + bounded.rows - area.row),
    columns: Math.max(1, bounded.column + bounded.columns - area.column),
  };
}
