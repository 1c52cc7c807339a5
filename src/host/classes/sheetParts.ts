import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';
import { fail } from '../model/fault';
import type { Sheet } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves } from '../protocol/selves';
import { fullProtectionOptions } from './application';
import { cellsArgument } from './tables';

function frozenArea({ frozen }: Sheet): Area | undefined {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return undefined;
  return { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
}

const place = (sheet: Sheet, args: Arguments, index = 0) =>
  cellsArgument({ workbook: sheet.workbook, sheet }, args, index);

export const worksheetFreezePanesClass: Definition<Sheet> = {
  objects: {
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      return area && rangeOf(sheet, area);
    },
  },
  calls: {
    FreezeAt: (sheet, args) => {
      const { area } = place(sheet, args);
      sheet.frozen = {
        rows: area.rows === MAX_ROWS ? 0 : lastRow(area) + 1,
        columns: area.columns === MAX_COLUMNS ? 0 : lastColumn(area) + 1,
      };
    },
    FreezeRows: (sheet, args) => {
      sheet.frozen = { rows: args.whole(0, 1), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { rows: 0, columns: args.whole(0, 1) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};

export const worksheetProtectionClass: Definition<Sheet> = {
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  calls: {
    Protect: (sheet, args) => {
      if (sheet.protection) fail('InvalidOperation');
      sheet.protection = { options: fullProtectionOptions(args.raw(0)), password: args.optionalText(1) };
    },
    Unprotect: (sheet, args) => {
      const password = sheet.protection?.password;
      if (password !== undefined && password !== args.optionalText(0)) fail('AccessDenied');
      sheet.protection = undefined;
    },
  },
};

type Filter = Selves['AutoFilter'];

const filtered = ({ sheet, table }: Filter): Area | undefined =>
  table ? (table.showFilterButton ? table.area : undefined) : sheet.filter;

export const autoFilterClass: Definition<Filter> = {
  scalars: {
    Enabled: { get: (self) => filtered(self) !== undefined },
    IsDataFiltered: { get: () => false },
    Criteria: { get: (self) => Array.from({ length: filtered(self)?.columns ?? 0 }, () => null) },
  },
  objects: {
    GetRange: (self) => {
      const area = filtered(self);
      return area && rangeOf(self.sheet, area);
    },
  },
  calls: {
    Apply: ({ sheet, table }, args) => {
      if (table || args.has(2)) fail('NotImplemented', 'AutoFilter.apply with criteria');
      sheet.filter = place(sheet, args).area;
    },
    ClearCriteria: () => null,
    Reapply: () => null,
    Remove: ({ sheet, table }) => {
      if (table) table.showFilterButton = false;
      else sheet.filter = undefined;
    },
  },
};
