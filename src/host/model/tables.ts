import { cellsOf, cellKey, lastRow, overlaps, type Area } from './area';
import { cellAt, putCell } from './cells';
import { emit, EVENT, WORKBOOK_TARGET } from './events';
import { fail } from './fault';
import { isError } from './scalar';
import { rewriteFormulas, shiftCells } from './shift';
import type { Sheet, Table, Workbook } from './workbook';

export const allTables = (workbook: Workbook): readonly Table[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables);

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}[1-9]\d*|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/** Rules of defined names, which table names share. */
export const isValidName = (name: string): boolean =>
  name.length <= 255 && NAME.test(name) && !CELL_LIKE.test(name);

function freeTableName(workbook: Workbook): string {
  for (let index = 1; ; index++) {
    const name = `Table${index}`;
    if (!allTables(workbook).some((table) => same(table.name, name))) return name;
  }
}

function requireFree(sheet: Sheet, area: Area, own?: Table): void {
  const others = sheet.tables.filter((table) => table !== own);
  if (others.some((table) => overlaps(table.area, area))) fail('MergedRangeConflict');
  if (sheet.merges.some((merge) => overlaps(merge, area))) fail('MergedRangeConflict');
}

/** Gives every header cell of a table a text that no other header has. */
export function settleHeaders(table: Table): void {
  const { sheet, area } = table;
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (const [row, column] of cellsOf({ ...area, rows: 1 })) {
    const cell = cellAt(sheet, row, column);
    const base = cell ? textOf(cell.value) : `Column${column - area.column + 1}`;
    let text = base;
    for (let index = 2; taken.has(text.toLowerCase()); index++) text = `${base}${index}`;
    taken.add(text.toLowerCase());
    if (cell?.value !== text || cell.formula !== undefined)
      putCell(sheet, cellKey(row, column), { value: text });
  }
}

const textOf = (value: unknown): string => (isError(value) ? value.error : String(value));

function announce(table: Table, type: number): void {
  const { sheet, id } = table;
  const message = { tableId: id, worksheetId: sheet.id, source: 'Local', tableName: table.name };
  emit(sheet.workbook, { type, message }, [WORKBOOK_TARGET, sheet.id]);
}

const below = (area: Area, rows: number): Area => ({ ...area, row: lastRow(area) + 1, rows });

const isEmpty = (sheet: Sheet, area: Area): boolean =>
  [...cellsOf(area)].every(([row, column]) => cellAt(sheet, row, column) === undefined);

export function makeRoomBelow(sheet: Sheet, area: Area, rows: number): void {
  const room = below(area, rows);
  if (sheet.tables.some((table) => overlaps(table.area, room)) || !isEmpty(sheet, room))
    shiftCells(sheet, { area: room, kind: 'insert', axis: 'rows' });
}

/** Makes a table of an area; without headers of its own a header row is put above the data. */
export function addTable(sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  requireFree(sheet, given);
  if (!hasHeaders) {
    const room = { ...given, rows: 1 };
    shiftCells(sheet, { area: room, kind: 'insert', axis: 'rows' });
  }
  const area = { ...given, rows: Math.max(2, hasHeaders ? given.rows : given.rows + 1) };
  const table: Table = {
    id: `{T${String(sheet.workbook.nextId++)}}`,
    sheet,
    name: freeTableName(sheet.workbook),
    area,
    columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables = [...sheet.tables, table];
  settleHeaders(table);
  sheet.workbook.calculator.structureChanged();
  announce(table, EVENT.tableAdded);
  return table;
}

export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  if (!isValidName(name)) fail('InvalidArgument');
  const others = allTables(workbook).filter((item) => item !== table);
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  if ([...others, ...names].some((item) => same(item.name, name))) fail('InvalidArgument');
  const before = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => workbook.calculator.rewriteTable(formula, before, name));
}

/** Takes the table away; its cells stay. */
export function removeTable(table: Table): void {
  table.sheet.tables = table.sheet.tables.filter((item) => item !== table);
  table.sheet.workbook.calculator.structureChanged();
  announce(table, EVENT.tableDeleted);
}

export function resizeTable(table: Table, area: Area): void {
  requireFree(table.sheet, area, table);
  const { columnIds } = table;
  if (area.row !== table.area.row || area.rows < 2) fail('InvalidArgument');
  const next = Math.max(...columnIds) + 1;
  table.columnIds = Array.from(
    { length: area.columns },
    (_, i) => columnIds[i] ?? next + i - columnIds.length,
  );
  table.area = area;
  settleHeaders(table);
  table.sheet.workbook.calculator.structureChanged();
}
