import { locateTables, type RawTable, type RawWorkbook } from '../../core/account';
import { inputTables } from '../../core/inputs';
import type { InputTable } from '../../core/inputs/table';
import { heldIn, loadHeld, type Held } from './held';
import { findSheets, loadSheets, type FoundSheet, type LoadedSheets } from './sheets';

/** What a look at the workbook gives: the input tables as they stand, the sheets with our mark where they have it, and what ours hold. */
export interface WorkbookReading {
  readonly raw: RawWorkbook;
  readonly sheets: readonly FoundSheet[];
  /** By the tab's name; empty unless it was asked for. */
  readonly held: ReadonlyMap<string, Held>;
}

/** The input tables alone, in one round trip, or two where a table has to be looked for by its header row. */
export function readInputs(context: Excel.RequestContext): Promise<WorkbookReading> {
  return readWorkbook(context, { withReport: false });
}

/**
 * Reads every input table, by table name, then by defined name, in one round trip. Where a required one was not
 * found that way, all that are missing are looked for by their headers on sheets that are not ours, in a second one, which also brings what our report sheets hold (one
 * more for every 4 MB of it).
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { withReport }: { readonly withReport: boolean },
): Promise<WorkbookReading> {
  const byName = inputTables.map((table) => ({ table, candidates: loadByName(context, table) }));
  const loaded = loadSheets(context);
  await context.sync();
  const raw = new Map<InputTable, RawTable>();
  for (const { table, candidates } of byName) {
    const found = candidates.find(({ range }) => !range.isNullObject);
    if (found !== undefined) raw.set(table, toRaw(found));
  }
  const sheets = findSheets(loaded);
  const absent = inputTables.filter((table) => !raw.has(table));
  // A workbook whose required tables all have their names keeps the others by name as well: nothing else is read.
  const search = absent.some(({ required }) => required) ? loadOthers(loaded, sheets) : [];
  const held = withReport ? loadHeld(context, sheets) : [];
  for (const portion of held.slice(0, -1)) {
    portion.load();
    // Each portion is at most 4 MB of what was written last: several syncs are the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  held.at(-1)?.load();
  if (search.length + held.length > 0) await context.sync();
  return { raw: new Map([...raw, ...located(absent, search, raw)]), sheets, held: heldIn(held) };
}

interface Candidate {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

function loadByName(context: Excel.RequestContext, table: InputTable): readonly Candidate[] {
  return [
    context.workbook.tables.getItemOrNullObject(table.name).getRange(),
    context.workbook.names.getItemOrNullObject(table.name).getRangeOrNullObject(),
  ].map((range) => {
    const { worksheet } = range;
    range.load('values,rowIndex,columnIndex');
    worksheet.load('name');
    return { range, worksheet };
  });
}

function toRaw({ range, worksheet }: Candidate): RawTable {
  return { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values };
}

/** The used ranges of the sheets that are not ours. */
function loadOthers(loaded: LoadedSheets, sheets: readonly FoundSheet[]): readonly Candidate[] {
  const own = new Set(sheets.filter(({ mark }) => mark !== undefined).map(({ name }) => name));
  return loaded.items
    .filter(({ name }) => !own.has(name))
    .map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject(true);
      range.load('values,rowIndex,columnIndex');
      return { range, worksheet };
    });
}

function located(
  absent: readonly InputTable[],
  search: readonly Candidate[],
  found: RawWorkbook,
): RawWorkbook {
  return locateTables(absent, search.filter(isReadable).map(toRaw), found);
}

/** Excel gives no values for a range of more cells than it can return, as where something stands in a sheet's last row. */
function isReadable({ range }: Candidate): boolean {
  const values: unknown = range.isNullObject ? null : range.values;
  return values !== null;
}
