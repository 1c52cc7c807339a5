import { MAX_COLUMNS, type Area } from '../model/area';
import { cellAt, keysIn } from '../model/cells';
import { fail } from '../model/fault';
import { shiftCells } from '../model/shift';
import { makeRoomBelow } from '../model/tables';
import type { Table } from '../model/workbook';
import { tableBody } from '../formula/names';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves, type Target } from '../protocol/selves';
import { enterGrid, valuesOf } from './tableValues';

type Row = Selves['TableRow'];

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
    const last = { ...body, row: body.row + body.rows - 1, rows: 1 };
    for (const key of keysIn(sheet.cellStyles, last)) {
      const style = sheet.cellStyles.get(key);
      for (let row = 1; style && row <= count; row++) sheet.cellStyles.set(key + row * MAX_COLUMNS, style);
    }
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
