import type { Area } from '../model/area';
import { fail } from '../model/fault';
import { shiftCells } from '../model/shift';
import { settleHeaders } from '../model/tables';
import { editing, enterValue } from '../model/write';
import type { Table } from '../model/workbook';
import { columnTitle, tableBody } from '../formula/names';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves, type Target } from '../protocol/selves';
import { readText } from './styleProperty';
import { enterGrid, valuesOf } from './tableValues';
import { headerArea, totalArea } from './tables';

type Column = Selves['TableColumn'];

const indexOf = ({ table, id }: Column): number => table.columnIds.indexOf(id);

const inColumn = (column: Column, area: Area): Area => ({
  ...area,
  column: column.table.area.column + indexOf(column),
  columns: 1,
});

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
