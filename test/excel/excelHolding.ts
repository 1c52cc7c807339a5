import type { RawTable } from '../../src/core/account';
import { inputTables } from '../../src/core/inputs';
import type { InputTable } from '../../src/core/inputs/table';
import { createLocalExcel, type LocalExcel } from '../../src/host';

/** How the tables of a test workbook can be found: as Excel tables, by defined names, or by their headers only. */
export type FoundBy = 'table' | 'name' | 'header';

/** A local Excel whose workbook holds the tables, each on a sheet of its own, and one sheet of the user's. */
export async function excelHolding(
  tables: ReadonlyMap<InputTable, RawTable>,
  foundBy: FoundBy = 'table',
): Promise<LocalExcel> {
  const excel = await createLocalExcel();
  await excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Sheet1');
    own.name = '我的底稿';
    own.getRange('A1:B2').values = [
      ['备注', 1],
      ['合计', '=B1*2'],
    ];
    for (const [table, raw] of withOptional(tables)) {
      const worksheet = context.workbook.worksheets.add(raw.sheet);
      const values = withHeader(table, raw.values);
      const width = Math.max(...values.map((row) => row.length));
      const range = worksheet.getRangeByIndexes(raw.row, raw.column, values.length, width);
      range.values = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
      if (foundBy === 'table') worksheet.tables.add(range, true).name = table.name;
      if (foundBy === 'name') context.workbook.names.add(table.name, range);
      await context.sync();
    }
  });
  excel.resetTraffic();
  return excel;
}

/** The tables with those that may be left out, empty: a workbook made from the template has them. */
function withOptional(tables: ReadonlyMap<InputTable, RawTable>): ReadonlyMap<InputTable, RawTable> {
  const optional = tables.size === 0 ? [] : inputTables.filter(({ required }) => !required);
  return new Map([...optional.map((table) => [table, empty(table)] as const), ...tables]);
}

function empty(table: InputTable): RawTable {
  const values =
    table.shape === 'card'
      ? table.fields.map(({ header }) => [header.zh, ''])
      : [table.columns.map(({ header }) => header.zh)];
  return { sheet: table.name, row: 0, column: 0, values };
}

/** A card becomes an Excel table only with a header row of its own. */
function withHeader(table: InputTable, values: RawTable['values']): RawTable['values'] {
  return table.shape === 'card' ? [['项目', '内容'], ...values] : values;
}

/** All sheets with all they hold, for comparing before and after. */
export async function contentsOf(excel: LocalExcel): Promise<ReadonlyMap<string, unknown>> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject();
      range.load('formulas,address');
      return { name: worksheet.name, range };
    });
    await context.sync();
    return new Map(
      used.map(({ name, range }) => [name, range.isNullObject ? [] : [range.address, range.formulas]]),
    );
  });
}
