import type { TemplateSheet } from '../../core/template';
import { removeSheets } from '../writing/abandoned';
import { addKnown } from '../writing/begun';
import { addSheet } from './addSheet';
import { halfInserted, insertingKey, insertingProperties, withoutEntries } from './halfInserted';

/**
 * Adds those sheets to the end of the workbook that are not there yet: one round trip to look, one to write. A sheet or
 * a table (or a defined name) of the same name is the user's and stays as it is; the sheet is then left out. What an insertion
 * before this one left half done is replaced, unless something was entered there. What tells it comes off with the caller's next sync.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
): Promise<readonly string[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load(insertingProperties.join());
  tables.load('items/name,items/worksheet/name');
  names.load('items/name');
  await context.sync();
  const replaced = await withoutEntries(context, halfInserted(worksheets), sheets);
  const isKept = (name: string): boolean => !replaced.includes(name);
  const sheetsThere = lowerCase(worksheets.items.filter(({ name }) => isKept(name)));
  const tablesKept = tables.items.filter(({ worksheet }) => isKept(worksheet.name));
  const tablesThere = lowerCase([...tablesKept, ...names.items]);
  const wanted = sheets.filter(
    ({ name, table }) =>
      !sheetsThere.has(name.toLowerCase()) &&
      !(table !== undefined && tablesThere.has(table.name.toLowerCase())),
  );
  removeSheets(context, replaced);
  await add(context, wanted);
  return wanted.map(({ name }) => name);
}

async function add(context: Excel.RequestContext, sheets: readonly TemplateSheet[]): Promise<void> {
  const names = new Set(sheets.map(({ name }) => name));
  const added = sheets.map((sheet) => ({
    sheet,
    worksheet: addKnown(context, sheet.name, { key: insertingKey, value: sheet.name }),
  }));
  for (const { sheet, worksheet } of added) addSheet(worksheet, sheet, names);
  try {
    await context.sync();
  } catch (error) {
    // The failure to be told is the first one.
    await takeBack(context).catch(() => undefined);
    throw error;
  }
  for (const name of names) {
    context.workbook.worksheets.getItem(name).customProperties.getItem(insertingKey).delete();
  }
}

/** Half a template could not be completed by inserting it again, so what was added is taken away; a sheet that someone else added stays. */
async function takeBack(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load(insertingProperties.join());
  await context.sync();
  const half = halfInserted(worksheets).map(({ name }) => name);
  removeSheets(context, half);
  await context.sync();
}

function lowerCase(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}
