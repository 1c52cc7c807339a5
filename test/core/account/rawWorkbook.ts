import type { Policy, RawTable } from '../../../src/core/account';
import { inputTables } from '../../../src/core/inputs';
import { isNumberColumn, type Column, type InputList, type InputTable } from '../../../src/core/inputs/table';
import { unit } from '../../../src/core/inputs/unit';
import { beijing2020 } from '../../../src/core/profiles/beijing2020';

export const beijing: Policy = beijing2020.policy;

/** Values as they stand in a sheet, header row first. */
export type Rows = readonly (readonly unknown[])[];

export type Workbook = ReadonlyMap<InputTable, RawTable>;

/** A complete workbook with as little in it as is valid: each table on a sheet of its name, from A1. Amounts are in 元. */
export function rawWorkbook(): Workbook {
  return new Map(inputTables.map((table) => [table, tableOf(table, contentOf(table))]));
}

/** A table with the given values, on a sheet of its name, from A1. */
export function tableOf(table: InputTable, values: Rows): RawTable {
  return { sheet: table.name, row: 0, column: 0, values };
}

function contentOf(table: InputTable): Rows {
  switch (table.shape) {
    case 'card':
      return table.fields.map((field) => [field.header.zh, valid(field)]);
    case 'form':
      return [
        ['项目', ...table.columns.map(({ header }) => header.zh)],
        ...table.rows.map(({ label }) => [label.zh, ...table.columns.map((column) => valid(column))]),
      ];
    case 'list':
      return [headersOf(table), table.columns.map((column) => valid(column, table))];
  }
}

export function headersOf(list: InputList): readonly string[] {
  return list.columns.map(({ header }) => header.zh);
}

function valid(column: Column, list?: InputList): unknown {
  if (isNumberColumn(column)) return 0;
  switch (column.kind) {
    case 'choice':
      return column.choices[0]?.word;
    case 'code':
      return '2012901'.slice(0, list?.codeLengths.at(-1));
    case 'year':
      return 2020;
    case 'text':
      return column === unit.by.profile ? 'beijing-2020' : '文字';
    case 'setting':
      return '';
  }
}

/** The workbook with another table in the place of one. */
export function withTable(workbook: Workbook, table: InputTable, values: Rows): Workbook {
  return new Map([...workbook, [table, tableOf(table, values)]]);
}

/** The workbook with other rows in a list; each row names its cells by their headers, the others stay blank. */
export function withRows(
  workbook: Workbook,
  list: InputList,
  rows: readonly Readonly<Record<string, unknown>>[],
): Workbook {
  return withTable(workbook, list, rowsOf(list, rows));
}

/** The values of a list with its standard header row. */
export function rowsOf(list: InputList, rows: readonly Readonly<Record<string, unknown>>[]): Rows {
  const headers = headersOf(list);
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

/** The workbook with one cell changed; `row` and `column` count from 0 within the table. */
export function withCell(
  workbook: Workbook,
  table: InputTable,
  change: { readonly row: number; readonly column: number; readonly to: unknown },
): Workbook {
  const values = (workbook.get(table)?.values ?? []).map((cells, row) =>
    row === change.row ? cells.map((cell, column) => (column === change.column ? change.to : cell)) : cells,
  );
  return withTable(workbook, table, values);
}

/** The workbook with the content of one field of a card changed. */
export function withField(
  workbook: Workbook,
  card: Extract<InputTable, { shape: 'card' }>,
  change: { readonly field: Column; readonly to: unknown },
): Workbook {
  return withCell(workbook, card, { row: card.fields.indexOf(change.field), column: 1, to: change.to });
}

export function without(workbook: Workbook, table: InputTable): Workbook {
  return new Map([...workbook].filter(([other]) => other !== table));
}
