import { locateTable, type RawTable, type RawWorkbook } from '../../core/account';
import { inputTables } from '../../core/inputs';
import type { InputTable } from '../../core/inputs/table';
import { findSheets, loadSheets, type FoundSheet, type LoadedSheets } from './sheets';

/** What one look at the workbook gives: the input tables as they stand, and the sheets with our mark where they have it. */
export interface WorkbookReading {
  readonly raw: RawWorkbook;
  readonly sheets: readonly FoundSheet[];
}

/**
 * Reads every input table, by table name, then by defined name, in one round trip; only what was not found that way is
 * looked for by its header row, in a second one. Our own report sheets are not searched.
 */
export async function readInputs(context: Excel.RequestContext): Promise<WorkbookReading> {
  const byName = inputTables.map((table) => ({ table, ...loadByName(context, table) }));
  const loaded = loadSheets(context);
  await context.sync();
  const raw = new Map<InputTable, RawTable>();
  for (const { table, candidates } of byName) {
    const found = candidates.find(({ range }) => !range.isNullObject);
    if (found !== undefined) raw.set(table, toRaw(found));
  }
  const sheets = findSheets(loaded);
  const absent = inputTables.filter((table) => !raw.has(table));
  if (!absent.some(({ required }) => required)) return { raw, sheets };
  const searched = await searchHeaders(context, { sheets, loaded }, absent);
  return { raw: new Map([...raw, ...searched]), sheets };
}

interface Candidate {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

function loadByName(
  context: Excel.RequestContext,
  table: InputTable,
): { readonly candidates: readonly Candidate[] } {
  const ranges = [
    context.workbook.tables.getItemOrNullObject(table.name).getRange(),
    context.workbook.names.getItemOrNullObject(table.name).getRangeOrNullObject(),
  ];
  return { candidates: ranges.map(loadCandidate) };
}

function loadCandidate(range: Excel.Range): Candidate {
  range.load('values,rowIndex,columnIndex');
  range.worksheet.load('name');
  return { range, worksheet: range.worksheet };
}

function toRaw({ range, worksheet }: Candidate): RawTable {
  return { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values };
}

async function searchHeaders(
  context: Excel.RequestContext,
  where: { readonly sheets: readonly FoundSheet[]; readonly loaded: LoadedSheets },
  absent: readonly InputTable[],
): Promise<RawWorkbook> {
  const own = new Set(where.sheets.filter(({ mark }) => mark !== undefined).map(({ name }) => name));
  const used = where.loaded.items
    .filter(({ name }) => !own.has(name))
    .map((worksheet) => ({ worksheet, range: worksheet.getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load('values,rowIndex,columnIndex');
  await context.sync();
  const grids = used.filter(({ range }) => !range.isNullObject).map(toRaw);
  const found = new Map<InputTable, RawTable>();
  for (const table of absent) {
    const raw = grids.map((grid) => locateTable(table, grid)).find((located) => located !== undefined);
    if (raw !== undefined) found.set(table, raw);
  }
  return found;
}
