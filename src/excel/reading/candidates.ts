import type { RawTable } from '../../core/account';
import type { InputTable } from '../../core/inputs/table';
import type { FoundSheet, LoadedSheets } from './sheets';

/** A range that may hold an input table, with what tells whether more has to be asked about it. */
export interface Candidate {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  /** The cells with formulas, a null object where there are none; undefined where that was not asked. */
  readonly formulas: Excel.RangeAreas | undefined;
  readonly hasFormats: boolean;
}

/** What to ask beside the values of a range. */
interface Asking {
  readonly formulas: boolean;
  readonly formats: boolean;
}

/** The ranges that carry the name of an input table: the Excel table, then the defined name; with their looks if that is wanted. */
export function loadByName(
  context: Excel.RequestContext,
  table: InputTable,
  { withLooks }: { readonly withLooks: boolean },
): readonly Candidate[] {
  const { tables, names } = context.workbook;
  return [
    tables.getItemOrNullObject(table.name).getRange(),
    names.getItemOrNullObject(table.name).getRangeOrNullObject(),
  ].map((range) => {
    const { worksheet } = range;
    worksheet.load('name');
    return loaded(range, worksheet, { formulas: withLooks, formats: withLooks && holdsAmounts(table) });
  });
}

/** Scores have no number formats that matter: a table of nothing else, which may be long, is read without. */
function holdsAmounts(table: InputTable): boolean {
  const columns = table.shape === 'card' ? table.fields : table.columns;
  return columns.some(({ kind }) => kind === 'amount' || kind === 'count' || kind === 'print');
}

/** The used ranges of the sheets that are neither ours nor copies of ours. */
export function loadUsedRanges(sheets: LoadedSheets, found: readonly FoundSheet[]): readonly Candidate[] {
  const own = new Set(
    found.filter(({ mark, isCopy }) => mark !== undefined || isCopy).map(({ name }) => name),
  );
  return sheets.items
    .filter(({ name }) => !own.has(name))
    .map((worksheet) => {
      const used = worksheet.getUsedRangeOrNullObject(true);
      return loaded(used, worksheet, { formulas: !worksheet.protection.protected, formats: false });
    });
}

function loaded(range: Excel.Range, worksheet: Excel.Worksheet, ask: Asking): Candidate {
  range.load('values,rowIndex,columnIndex,rowHidden');
  if (ask.formats) range.load('numberFormat');
  const formulas = ask.formulas ? range.getSpecialCellsOrNullObject('Formulas') : undefined;
  formulas?.load('areaCount');
  return { range, worksheet, formulas, hasFormats: ask.formats };
}

/** Excel gives no values for a range of more cells than it can return, as where something stands in a sheet's last row. */
export function isReadable({ range }: Candidate): boolean {
  const values: unknown = range.isNullObject ? null : range.values;
  return values !== null;
}

export function toRaw({ range, worksheet }: Candidate): RawTable {
  return { sheet: worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values };
}
