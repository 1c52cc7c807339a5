import { type Area } from '../model/area';
import { fail } from '../model/fault';
import { cellAt } from '../model/cells';
import { shiftCells } from '../model/shift';
import { makeRoomBelow, settleHeaders } from '../model/tables';
import { editing, enterValue } from '../model/write';
import { shown } from '../model/scalar';
import type { Sheet, Table } from '../model/workbook';
import { columnTitle, tableBody } from '../formula/names';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves, type Target } from '../protocol/selves';
import { readText } from './styleProperty';
import { headerArea, totalArea } from './tables';

type Column = Selves['TableColumn'];
type Row = Selves['TableRow'];

const indexOf = ({ table, id }: Column): number => table.columnIds.indexOf(id);

const inColumn = (column: Column, area: Area): Area => ({
  ...area,
  column: column.table.area.column + indexOf(column),
  columns: 1,
});

function valuesOf(sheet: Sheet, area: Area): unknown {
  sheet.workbook.calculator.recalculate();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      return cell ? shown(cell.value) : '';
    }),
  );
}

/** Enters a grid of values, which may be given as a single value or row, over an area. */
function enterGrid(sheet: Sheet, area: Area, values: unknown): void {
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

function renameColumn(column: Column, name: string): void {
  const { sheet } = column.table;
  const area = inColumn(column, headerArea(column.table));
  editing(sheet, area, () => {
    enterValue(sheet, area.row, area.column, `'${name}`);
  });
  settleHeaders(column.table);
  sheet.workbook.calculator.structureChanged();
}

function deleteColumn(column: Column): void {
  const { table } = column;
  if (table.area.columns === 1) fail('InvalidOperation');
  const area = inColumn(column, table.area);
  table.columnIds = table.columnIds.filter((id) => id !== column.id);
  const before = table.area;
  table.area = { ...before, columns: 1 };
  table.sheet.tables = table.sheet.tables.filter((item) => item !== table);
  shiftCells(table.sheet, { area, kind: 'delete', axis: 'columns' });
  table.area = { ...before, columns: before.columns - 1 };
  table.sheet.tables = [...table.sheet.tables, table];
  table.sheet.workbook.calculator.structureChanged();
}

export const tableColumnClass: Definition<Column> = {
  identity: ({ id }) => ({ Id: id }),
  exists: (column) => indexOf(column) >= 0,
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (column) => columnTitle(column.table, indexOf(column)),
      set: (column, value) => {
        renameColumn(column, readText(value));
      },
    },
    Values: {
      get: (column) => valuesOf(column.table.sheet, inColumn(column, column.table.area)),
      set: (column, value) => {
        enterGrid(column.table.sheet, inColumn(column, column.table.area), value);
      },
    },
  },
  objects: {
    GetRange: (column) => rangeOf(column.table.sheet, inColumn(column, column.table.area)),
    GetDataBodyRange: (column) => rangeOf(column.table.sheet, inColumn(column, tableBody(column.table))),
    GetHeaderRowRange: (column) => rangeOf(column.table.sheet, inColumn(column, headerArea(column.table))),
    GetTotalRowRange: (column) => rangeOf(column.table.sheet, inColumn(column, totalArea(column.table))),
  },
  calls: { Delete: deleteColumn },
};

const columnAt = (table: Table, index: number): Target | undefined => {
  const id = table.columnIds[index];
  return id === undefined ? undefined : { type: 'TableColumn', self: { table, id } };
};

function addColumn(table: Table, args: Arguments): Target | undefined {
  const { sheet, area } = table;
  const index = args.has(0) && args.whole(0) >= 0 ? args.whole(0) : area.columns;
  if (index > area.columns) fail('InvalidArgument');
  const room = { ...area, column: area.column + index, columns: 1 };
  const next = Math.max(...table.columnIds) + 1;
  sheet.tables = sheet.tables.filter((item) => item !== table);
  shiftCells(sheet, { area: room, kind: 'insert', axis: 'columns' });
  sheet.tables = [...sheet.tables, table];
  table.columnIds = [...table.columnIds.slice(0, index), next, ...table.columnIds.slice(index)];
  table.area = { ...area, columns: area.columns + 1 };
  if (args.has(1)) enterGrid(sheet, room, args.raw(1));
  settleHeaders(table);
  sheet.workbook.calculator.structureChanged();
  if (args.has(2)) renameColumn({ table, id: next }, args.text(2));
  return columnAt(table, index);
}

export const tableColumnCollectionClass: Definition<Table> = {
  scalars: { Count: { get: ({ columnIds }) => columnIds.length } },
  items: (table) => table.columnIds.map((id) => ({ type: 'TableColumn', self: { table, id } })),
  item: (table, key) => {
    const titles = table.columnIds.map((_, index) => columnTitle(table, index).toLowerCase());
    const byTitle = typeof key === 'string' ? titles.indexOf(key.toLowerCase()) : -1;
    return columnAt(table, byTitle >= 0 ? byTitle : table.columnIds.indexOf(Number(key)));
  },
  objects: {
    Add: addColumn,
    GetItemAt: (table, args) => columnAt(table, args.whole(0)),
  },
  calls: { GetCount: ({ columnIds }) => columnIds.length },
};

const rowArea = ({ table, index }: Row): Area => {
  const body = tableBody(table);
  return { ...body, row: body.row + index, rows: 1 };
};

export const tableRowClass: Definition<Row> = {
  exists: ({ table, index }) => index < tableBody(table).rows,
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => valuesOf(row.table.sheet, rowArea(row)),
      set: (row, value) => {
        enterGrid(row.table.sheet, rowArea(row), value);
      },
    },
  },
  objects: { GetRange: (row) => rangeOf(row.table.sheet, rowArea(row)) },
  calls: {
    Delete: (row) => {
      const { sheet } = row.table;
      shiftCells(sheet, { area: rowArea(row), kind: 'delete', axis: 'rows' });
    },
  },
};

const isBlankRow = (table: Table, body: Area): boolean =>
  body.rows === 1 &&
  Array.from({ length: body.columns }, (_, column) =>
    cellAt(table.sheet, body.row, body.column + column),
  ).every((cell) => cell === undefined);

/** Puts rows into a table; a table whose only row is blank takes the first of them there. */
function addRows(table: Table, args: Arguments): Target {
  const given: unknown = args.raw(1) ?? [Array.from({ length: table.area.columns }, () => null)];
  const list: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  const rows: readonly unknown[] = list.every((line) => Array.isArray(line)) ? list : [list];
  if (rows.some((line) => !Array.isArray(line) || line.length !== table.area.columns))
    fail('InvalidArgument');
  const body = tableBody(table);
  const index = args.has(0) && args.whole(0) >= 0 ? args.whole(0) : body.rows;
  if (index > body.rows) fail('InvalidArgument');
  const reuse = isBlankRow(table, body) && args.raw(2) !== true && index >= body.rows ? 1 : 0;
  growBody(table, index - reuse, rows.length - reuse);
  const start = index - reuse;
  enterGrid(table.sheet, { ...body, row: body.row + start, rows: rows.length }, rows);
  return { type: 'TableRow', self: { table, index: start } };
}

function growBody(table: Table, index: number, count: number): void {
  if (count === 0) return;
  const { sheet, area } = table;
  const body = tableBody(table);
  if (index < body.rows || table.showTotals) {
    const at = { ...body, row: body.row + index, rows: count };
    shiftCells(sheet, { area: at, kind: 'insert', axis: 'rows' });
    table.area = { ...area, rows: area.rows + count };
  } else {
    makeRoomBelow(sheet, area, count);
    table.area = { ...area, rows: area.rows + count };
  }
  sheet.workbook.calculator.structureChanged();
}

export const tableRowCollectionClass: Definition<Table> = {
  scalars: { Count: { get: (table) => tableBody(table).rows } },
  items: (table) =>
    Array.from({ length: tableBody(table).rows }, (_, index) => ({
      type: 'TableRow' as const,
      self: { table, index },
    })),
  objects: {
    Add: addRows,
    GetItemAt: (table, args) => {
      const index = args.whole(0);
      return index < tableBody(table).rows
        ? { type: 'TableRow', self: { table, index } }
        : fail('InvalidArgument');
    },
  },
  calls: { GetCount: (table) => tableBody(table).rows },
};
