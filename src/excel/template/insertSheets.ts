import type { TemplateSheet } from '../../core/template';
import { addSheet } from './addSheet';

/**
 * Adds those sheets to the end of the workbook that are not there yet: one round trip to look, one to write. A sheet or
 * a table (or a defined name) of the same name is the user's and stays as it is; the sheet is then left out.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
): Promise<readonly string[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const sheetsThere = lowerCase(worksheets.items);
  const tablesThere = lowerCase([...tables.items, ...names.items]);
  const wanted = sheets.filter(
    ({ name, table }) =>
      !sheetsThere.has(name.toLowerCase()) &&
      !(table !== undefined && tablesThere.has(table.name.toLowerCase())),
  );
  const added = new Map(wanted.map((sheet) => [sheet, worksheets.add(sheet.name)]));
  const addedNames = new Set(wanted.map(({ name }) => name));
  for (const [sheet, worksheet] of added) addSheet(worksheet, sheet, addedNames);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, addedNames);
    throw error;
  }
  return [...addedNames];
}

/** Half a template could not be completed by inserting it again, so what was added is taken away. */
async function takeBack(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<void> {
  for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
  // The failure to be told is the first one.
  await context.sync().catch(() => undefined);
}

function lowerCase(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}
