import { shiftAnchor } from './anchor';
import {
  cellsOf,
  cellKey,
  columnOf,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowOf,
  type Area,
} from './area';
import { keysIn } from './cells';
import { rewriteCharts } from './charts';
import { announceEdit, requireAllowed } from './write';
import { fail } from './fault';
import { shiftArea, wouldTear, type Shift } from './shiftArea';
import type { Sheet, Workbook } from './workbook';

type Adjust = (area: Area) => Area | undefined;

const kept = (areas: readonly Area[], adjust: Adjust): readonly Area[] =>
  areas.map(adjust).filter((area) => area !== undefined);

function shiftKeys<T>(map: Map<number, T>, adjust: Adjust): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const area = adjust({ row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 });
    if (area) map.set(cellKey(area.row, area.column), value);
  }
}

/** Rows and columns carry sizes and formats of their own; they move only when whole ones are shifted. */
function shiftLines<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const line: Area =
      shift.axis === 'rows'
        ? { ...shift.area, row: index, rows: 1 }
        : { ...shift.area, column: index, columns: 1 };
    const moved = shiftArea(line, shift);
    if (moved) map.set(shift.axis === 'rows' ? moved.row : moved.column, value);
  }
}

function requirePossible(sheet: Sheet, shift: Shift): void {
  requireAllowed(
    sheet,
    (shift.kind === 'insert' ? 'allowInsert' : 'allowDelete') + (shift.axis === 'rows' ? 'Rows' : 'Columns'),
  );
  if (sheet.tables.some((table) => wouldTear(table.area, shift))) fail('InsertDeleteConflict');
  if (sheet.merges.some((merge) => wouldTear(merge, shift))) fail('InsertDeleteConflict');
}

function shiftTables(sheet: Sheet, shift: Shift, adjust: Adjust): void {
  sheet.tables = sheet.tables.filter((table) => {
    const { area } = table;
    const moved = adjust(area);
    if (moved === undefined) return false;
    if (moved.columns !== area.columns) table.columnIds = shiftColumnIds(table.columnIds, area, shift);
    table.area = moved;
    return true;
  });
}

function shiftColumnIds(ids: readonly number[], area: Area, shift: Shift): readonly number[] {
  const at = Math.max(0, shift.area.column - area.column);
  if (shift.kind === 'insert') {
    const next = Math.max(...ids) + 1;
    const added = Array.from({ length: shift.area.columns }, (_, index) => next + index);
    return [...ids.slice(0, at), ...added, ...ids.slice(at)];
  }
  const cut = intersection(area, shift.area)?.columns ?? 0;
  return [...ids.slice(0, at), ...ids.slice(at + cut)];
}

function shiftPage(sheet: Sheet, shift: Shift, adjust: Adjust): void {
  const { page } = sheet;
  const breaks = (indexes: readonly number[], axis: Shift['axis']): readonly number[] => {
    if (axis !== shift.axis) return indexes;
    const marks = new Map(indexes.map((index) => [index, true]));
    shiftLines(marks, shift);
    return [...marks.keys()];
  };
  sheet.page = {
    ...page,
    printArea: kept(page.printArea, adjust),
    titleRows: page.titleRows && adjust(page.titleRows),
    titleColumns: page.titleColumns && adjust(page.titleColumns),
    rowBreaks: breaks(page.rowBreaks, 'rows'),
    columnBreaks: breaks(page.columnBreaks, 'columns'),
  };
}

function shiftSheet(sheet: Sheet, shift: Shift): void {
  const adjust: Adjust = (area) => shiftArea(area, shift);
  shiftKeys(sheet.cells, adjust);
  shiftKeys(sheet.cellStyles, adjust);
  shiftKeys(sheet.hyperlinks, adjust);
  const isWhole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  if (isWhole) {
    shiftLines(shift.axis === 'rows' ? sheet.rowStyles : sheet.columnStyles, shift);
    shiftLines(shift.axis === 'rows' ? sheet.rows : sheet.columns, shift);
    for (const drawing of [...sheet.charts, ...sheet.drawings])
      drawing.anchor &&= shiftAnchor(drawing.anchor, shift);
  }
  sheet.merges = kept(sheet.merges, adjust);
  sheet.validations = sheet.validations.flatMap((item) => {
    const area = adjust(item.area);
    return area ? [{ ...item, area }] : [];
  });
  sheet.comments = sheet.comments.filter((comment) => {
    const area = adjust({ row: comment.row, column: comment.column, rows: 1, columns: 1 });
    if (area) Object.assign(comment, { row: area.row, column: area.column });
    return area !== undefined;
  });
  sheet.filter = sheet.filter && adjust(sheet.filter);
  shiftTables(sheet, shift, adjust);
  shiftPage(sheet, shift, adjust);
  sheet.used = undefined;
}

/** Inserted cells take the formats of those before them. */
function inheritFormats(sheet: Sheet, { area, axis }: Shift): void {
  const before =
    axis === 'rows'
      ? { ...area, row: area.row - 1, rows: 1 }
      : { ...area, column: area.column - 1, columns: 1 };
  if (before.row < 0 || before.column < 0) return;
  for (const key of keysIn(sheet.cellStyles, before)) {
    const style = sheet.cellStyles.get(key);
    const [rows, columns] = axis === 'rows' ? [area.rows, 1] : [1, area.columns];
    const [row, column] = axis === 'rows' ? [area.row, columnOf(key)] : [rowOf(key), area.column];
    if (style)
      for (const [r, c] of cellsOf({ row, column, rows, columns }))
        sheet.cellStyles.set(cellKey(r, c), style);
  }
}

/** Formulas and names of the whole workbook follow the cells. */
function shiftFormulas(sheet: Sheet, shift: Shift): void {
  const { workbook } = sheet;
  const isHere = (name: string | undefined, home: Sheet | undefined): boolean =>
    name === undefined ? home === sheet : name.toLowerCase() === sheet.name.toLowerCase();
  const follow = (formula: string, home: Sheet | undefined): string =>
    workbook.calculator.rewriteAreas(formula, (name, area) =>
      isHere(name, home) ? shiftArea(area, shift) : area,
    );
  rewriteFormulas(workbook, follow);
}

/** Replaces every formula of the workbook, in cells, names and charts, by what `change` makes of it. */
export function rewriteFormulas(
  workbook: Workbook,
  change: (formula: string, home: Sheet | undefined) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells)
      if (cell.formula !== undefined) sheet.cells.set(key, { ...cell, formula: change(cell.formula, sheet) });
    for (const name of sheet.names) name.formula = change(name.formula, sheet);
  }
  for (const name of workbook.names) name.formula = change(name.formula, undefined);
  rewriteCharts(workbook, (formula) => change(formula, undefined));
  workbook.calculator.structureChanged();
}

const CHANGE_TYPES = {
  insert: { rows: ['RowInserted', 'ShiftCellDown'], columns: ['ColumnInserted', 'ShiftCellRight'] },
  delete: { rows: ['RowDeleted', 'ShiftCellUp'], columns: ['ColumnDeleted', 'ShiftCellLeft'] },
} as const;

/** Inserts or deletes cells; everything that names cells follows. */
export function shiftCells(sheet: Sheet, shift: Shift): void {
  requirePossible(sheet, shift);
  shiftSheet(sheet, shift);
  if (shift.kind === 'insert') inheritFormats(sheet, shift);
  shiftFormulas(sheet, shift);
  for (const place of sheet.workbook.places.values()) {
    if (place.sheet !== sheet) continue;
    const area = shiftArea(place.area, shift);
    if (area) place.area = area;
    else place.lost = true;
  }
  const isWhole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  const [type, direction] = CHANGE_TYPES[shift.kind][shift.axis];
  const partial = shift.kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  announceEdit(sheet, shift.area, {
    changeType: isWhole ? type : partial,
    shiftDirection: direction,
  });
}
