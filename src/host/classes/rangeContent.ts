import { cellCount, type Area } from '../model/area';
import { cellAt } from '../model/cells';
import { fail } from '../model/fault';
import { isCovered } from '../model/merge';
import { shown, valueType } from '../model/scalar';
import { restyle, styleAt } from '../model/styles';
import { editing, enterValue, requireAllowed } from '../model/write';
import type { Cell, Place, Sheet } from '../model/workbook';
import { display } from '../formula/display';
import type { Scalar } from '../protocol/definition';

const MOST_CELLS = 5000000;

type Read = (cell: Cell | undefined, sheet: Sheet, row: number, column: number) => unknown;

/** A grid of the area's cells; null when there are more cells than Excel answers. */
function grid({ sheet, area }: Place, read: Read): unknown {
  if (cellCount(area) > MOST_CELLS) return null;
  sheet.workbook.calculator.recalculate();
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(read(cellAt(sheet, row, column), sheet, row, column));
    rows.push(line);
  }
  return rows;
}

type Put = (row: number, column: number, value: unknown) => void;

/** Spreads one value, or a grid of the area's very shape, over the area. */
function spread(area: Area, given: unknown, put: Put): void {
  if (cellCount(area) > MOST_CELLS) fail('InvalidArgument');
  const rows: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined;
  if (given === null || (rows && rows.length !== area.rows)) fail('InvalidArgument');
  const lines = rows?.map((line): readonly unknown[] =>
    Array.isArray(line) && line.length === area.columns ? line : fail('InvalidArgument'),
  );
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++)
      put(area.row + row, area.column + column, lines ? lines[row]?.[column] : given);
}

const formulaOf = (cell: Cell | undefined): unknown => (cell ? (cell.formula ?? shown(cell.value)) : '');

function enter({ sheet, area }: Place, given: unknown): void {
  editing(sheet, area, () => {
    spread(area, given, (row, column, value) => {
      if (!isCovered(sheet, row, column)) enterValue(sheet, row, column, value);
    });
  });
}

function setNumberFormat({ sheet, area }: Place, given: unknown): void {
  requireAllowed(sheet, 'allowFormatCells');
  if (typeof given === 'string') {
    restyle(sheet, area, (style) => ({ ...style, numberFormat: given }));
    return;
  }
  spread(area, given, (row, column, numberFormat) => {
    if (numberFormat === null) return;
    if (typeof numberFormat !== 'string') fail('InvalidArgument');
    restyle(sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat }));
  });
}

const numberFormat: Scalar<Place> = {
  get: (place) => grid(place, (_, sheet, row, column) => styleAt(sheet, row, column).numberFormat),
  set: setNumberFormat,
};

const formulas: Scalar<Place> = { get: (place) => grid(place, formulaOf), set: enter };

/** Content of a range: values, formulas, texts and number formats. */
export const rangeContent: Readonly<Record<string, Scalar<Place>>> = {
  Values: { get: (place) => grid(place, (cell) => (cell ? shown(cell.value) : '')), set: enter },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: {
    get: (place) =>
      grid(place, (cell, sheet, row, column) =>
        display(cell?.value, styleAt(sheet, row, column).numberFormat),
      ),
  },
  ValueTypes: { get: (place) => grid(place, (cell) => valueType(cell?.value)) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
};
