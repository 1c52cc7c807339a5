import type { Area } from '../model/area';
import { cellAt } from '../model/cells';
import { fail } from '../model/fault';
import { shown } from '../model/scalar';
import { editing, enterValue } from '../model/write';
import type { Sheet } from '../model/workbook';

export function valuesOf(sheet: Sheet, area: Area): unknown {
  sheet.workbook.calculator.recalculate();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      return cell ? shown(cell.value) : '';
    }),
  );
}

/** Enters a grid of values, which may be given as a single value or row, over an area. */
export function enterGrid(sheet: Sheet, area: Area, values: unknown): void {
  const rows: readonly unknown[] = Array.isArray(values) ? values : fail('InvalidArgument');
  if (rows.length !== area.rows) fail('InvalidArgument');
  editing(sheet, area, () => {
    for (const [row, given] of rows.entries()) {
      const line: readonly unknown[] = Array.isArray(given) ? given : fail('InvalidArgument');
      if (line.length !== area.columns) fail('InvalidArgument');
      for (const [column, value] of line.entries())
        enterValue(sheet, area.row + row, area.column + column, value);
    }
  });
}
