import { lastRow, type Area } from '../model/area';
import { fail } from '../model/fault';
import { findCells } from '../model/find';
import { activeSheet } from '../model/sheets';
import { shiftCells } from '../model/shift';
import { addTable, allTables, makeRoomBelow, removeTable, renameTable, resizeTable } from '../model/tables';
import { clearContents, editing, enterValue } from '../model/write';
import type { Place, Table } from '../model/workbook';
import { tableBody } from '../formula/names';
import type { Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import { rangeOf, type Scope, type Target } from '../protocol/selves';
import { readFlag, readText } from './styleProperty';

const same = (a: string, b: unknown): boolean => typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

const tablesIn = ({ workbook, sheet }: Scope): readonly Table[] => sheet?.tables ?? allTables(workbook);

const find = (tables: readonly Table[], key: unknown): Target | undefined => {
  const table = tables.find((item) => same(item.name, key) || item.id === key);
  return table && { type: 'Table', self: table };
};

/** The cells that a range, or an address given as text, stands for. */
export function cellsArgument(scope: Scope, args: Arguments, index = 0): Pick<Place, 'sheet' | 'area'> {
  const place = args.place(index);
  if (place) return scope.sheet && place.sheet !== scope.sheet ? fail('InvalidArgument') : place;
  const home = scope.sheet ?? activeSheet(scope.workbook);
  return findCells(scope.workbook, home, args.text(index)) ?? fail('InvalidArgument');
}

export const tableCollectionClass: Definition<Scope> = {
  scalars: { Count: { get: (scope) => tablesIn(scope).length } },
  items: (scope) => tablesIn(scope).map((self) => ({ type: 'Table', self })),
  item: (scope, key) => find(tablesIn(scope), key),
  objects: {
    Add: (scope, args) => {
      const { sheet, area } = cellsArgument(scope, args);
      return { type: 'Table', self: addTable(sheet, area, args.flag(1, false)) };
    },
    GetItemAt: (scope, args) => {
      const self = tablesIn(scope)[args.whole(0)];
      return self && { type: 'Table', self };
    },
  },
  calls: { GetCount: (scope) => tablesIn(scope).length },
};

export const tableScopedCollectionClass: Definition<readonly Table[]> = {
  items: (tables) => tables.map((self) => ({ type: 'Table', self })),
  item: find,
  objects: {
    GetFirst: ([self]) => self && { type: 'Table', self },
  },
  calls: { GetCount: (tables) => tables.length },
};

type Switch =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag = (key: Switch): Scalar<Table> => ({
  get: (table) => table[key],
  set: (table, value) => {
    table[key] = readFlag(value);
  },
});

function setTotals(table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { sheet, area } = table;
  if (show) {
    makeRoomBelow(sheet, area, 1);
    table.area = { ...area, rows: area.rows + 1 };
    const label = { ...area, row: lastRow(table.area), rows: 1 };
    editing(sheet, label, () => {
      enterValue(sheet, label.row, label.column, '汇总');
    });
  } else {
    const last: Area = { ...area, row: lastRow(area), rows: 1 };
    clearContents(sheet, last);
    table.area = { ...area, rows: area.rows - 1 };
  }
  table.showTotals = show;
  sheet.workbook.calculator.structureChanged();
}

function setHeaders(table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  if (show) fail('NotImplemented', 'Table.showHeaders = true');
  const { sheet, area } = table;
  clearContents(sheet, { ...area, rows: 1 });
  table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  table.showHeaders = false;
  sheet.workbook.calculator.structureChanged();
}

export const headerArea = (table: Table): Area =>
  table.showHeaders ? { ...table.area, rows: 1 } : fail('InvalidOperation');
export const totalArea = ({ area, showTotals }: Table): Area =>
  showTotals ? { ...area, row: lastRow(area), rows: 1 } : fail('InvalidOperation');

function deleteTable(table: Table): void {
  const { sheet, area } = table;
  removeTable(table);
  shiftCells(sheet, { area, kind: 'delete', axis: 'rows' });
}

export const tableClass: Definition<Table> = {
  identity: ({ id }) => ({ Id: id }),
  exists: (table) => table.sheet.tables.includes(table) && table.sheet.workbook.sheets.includes(table.sheet),
  scalars: {
    Id: { get: (table) => table.id },
    LegacyId: { get: (table) => table.id },
    Name: {
      get: (table) => table.name,
      set: (table, value) => {
        renameTable(table, readText(value));
      },
    },
    Style: {
      get: (table) => table.style,
      set: (table, value) => {
        table.style = readText(value);
      },
    },
    ShowHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value) => {
        setHeaders(table, readFlag(value));
      },
    },
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value) => {
        setTotals(table, readFlag(value));
      },
    },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigations: {
    AutoFilter: (table) => ({ type: 'AutoFilter', self: { sheet: table.sheet, table } }),
    Columns: (self) => ({ type: 'TableColumnCollection', self }),
    Rows: (self) => ({ type: 'TableRowCollection', self }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', self: sheet }),
  },
  objects: {
    GetRange: ({ sheet, area }) => rangeOf(sheet, area),
    GetHeaderRowRange: (table) => rangeOf(table.sheet, headerArea(table)),
    GetDataBodyRange: (table) => rangeOf(table.sheet, tableBody(table)),
    GetTotalRowRange: (table) => rangeOf(table.sheet, totalArea(table)),
    ConvertToRange: (table) => {
      removeTable(table);
      return rangeOf(table.sheet, table.area);
    },
  },
  calls: {
    Delete: deleteTable,
    ClearFilters: () => null,
    ReapplyFilters: () => null,
    Resize: (table, args) => {
      const { sheet, area } = cellsArgument({ workbook: table.sheet.workbook, sheet: table.sheet }, args);
      if (sheet !== table.sheet) fail('InvalidArgument');
      resizeTable(table, area);
    },
  },
};
