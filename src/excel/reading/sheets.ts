import { markKey, readMark, type Mark } from '../mark';

/** A sheet of the workbook; with a mark it is ours. */
export interface FoundSheet {
  readonly name: string;
  readonly mark: Mark | undefined;
}

export type LoadedSheets = Excel.WorksheetCollection;

const sheetProperties = [
  'items/name',
  'items/customProperties/items/key',
  'items/customProperties/items/value',
];

/** Asks for all sheets with their marks, and for `more`; to be read by `findSheets` after the next sync. */
export function loadSheets(context: Excel.RequestContext, more: readonly string[] = []): LoadedSheets {
  const { worksheets } = context.workbook;
  worksheets.load([...sheetProperties, ...more].join());
  return worksheets;
}

export function findSheets(loaded: LoadedSheets): readonly FoundSheet[] {
  return loaded.items.map(({ name, customProperties }) => {
    const property = customProperties.items.find(({ key }) => key.toLowerCase() === markKey.toLowerCase());
    return { name, mark: property === undefined ? undefined : readMark(property.value) };
  });
}
