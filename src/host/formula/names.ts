import { between, intersection, lastColumn, lastRow, type Area } from '../model/area';
import { cellAt } from '../model/cells';
import { isError } from '../model/scalar';
import type { Name, Sheet, Table, Workbook } from '../model/workbook';
import type { Ast } from './ast';
import { parseFormula } from './parse';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A defined name as seen from a sheet: the sheet's own before the workbook's. */
function nameSeenFrom(workbook: Workbook, sheet: Sheet | undefined, name: string): Name | undefined {
  const own = sheet?.names.find((item) => same(item.name, name));
  return own ?? workbook.names.find((item) => same(item.name, name));
}

const tableNamed = (workbook: Workbook, name: string): Table | undefined => {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((item) => same(item.name, name));
    if (table) return table;
  }
  return undefined;
};

export function columnTitle(table: Table, index: number): string {
  if (!table.showHeaders) return `Column${index + 1}`;
  const value = cellAt(table.sheet, table.area.row, table.area.column + index)?.value ?? '';
  return isError(value) ? value.error : String(value);
}

/** The rows of a table between header and totals. */
export function tableBody(table: Table): Area {
  const { area, showHeaders, showTotals } = table;
  const rows = area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return { ...area, row: area.row + (showHeaders ? 1 : 0), rows: Math.max(rows, 1) };
}

function tableRows(table: Table, item: string | undefined, row: number): Area | undefined {
  const { area } = table;
  const body = tableBody(table);
  switch (item?.toLowerCase()) {
    case undefined:
    case '#data':
      return body;
    case '#all':
      return area;
    case '#headers':
      return table.showHeaders ? { ...area, rows: 1 } : undefined;
    case '#totals':
      return table.showTotals ? { ...area, row: lastRow(area), rows: 1 } : undefined;
    default:
      return intersection(body, between(row, area.column, row, lastColumn(area)));
  }
}

const unescape = (text: string): string => text.replace(/'(.)/g, '$1').trim();

function columnsOf(table: Table, names: readonly string[]): readonly [number, number] | undefined {
  if (names.length === 0) return [0, table.area.columns - 1];
  const found = names.map((name) =>
    Array.from({ length: table.area.columns }, (_, index) => index).find((index) =>
      same(columnTitle(table, index), unescape(name)),
    ),
  );
  const [start, end = start] = found;
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** The cells that `Table[…]` stands for; `row` is the row of the formula, for `#This Row`. */
function structuredArea(table: Table, inner: string, row: number): Area | undefined {
  const parts = inner.includes('[')
    ? [...inner.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')
    : [inner];
  const isThisRow = inner.startsWith('@');
  const items = parts.filter((part) => part.startsWith('#'));
  const names = parts
    .map((part) => part.replace(/^@/, ''))
    .filter((part) => part !== '' && !part.startsWith('#'));
  const rows = tableRows(table, isThisRow ? '#this row' : items[0], row);
  const columns = columnsOf(table, names);
  if (rows === undefined || columns === undefined) return undefined;
  const [start, end] = columns;
  return { ...rows, column: table.area.column + start, columns: end - start + 1 };
}

/** The meaning of a name or of a structured reference, or undefined when there is none. */
export function resolveName(workbook: Workbook, ast: Ast, sheet: Sheet, row: number): Ast | undefined {
  if (ast.kind === 'structured') {
    const table = tableNamed(workbook, ast.table);
    const area = table && structuredArea(table, ast.inner, row);
    return table && area && { kind: 'area', sheet: table.sheet.name, area };
  }
  if (ast.kind !== 'name') return undefined;
  const scope =
    ast.sheet === undefined ? sheet : workbook.sheets.find((item) => same(item.name, ast.sheet ?? ''));
  const found = nameSeenFrom(workbook, scope, ast.name);
  if (found) return parseFormula(found.formula);
  const table = tableNamed(workbook, ast.name);
  return table && { kind: 'area', sheet: table.sheet.name, area: tableBody(table) };
}
