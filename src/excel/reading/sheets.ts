import { copyKey, markKey, readMark, type Mark } from '../mark';
import { loadRegister, readRegister } from '../register';
import { isBegun } from '../writing/begun';

/** A sheet of the workbook; with a mark it is ours. */
export interface FoundSheet {
  readonly name: string;
  readonly mark: Mark | undefined;
  /** A copy of one of ours that somebody made: theirs, but no place for input tables. */
  readonly isCopy: boolean;
  /** What tells a copy of ours, on it and, while it is made, on its original. */
  readonly copyToken: string | undefined;
}

export interface LoadedSheets {
  readonly items: readonly Excel.Worksheet[];
  readonly register: Excel.NamedItemCollection;
}

const sheetProperties = [
  'items/name',
  'items/customProperties/items/key',
  'items/customProperties/items/value',
];

/** Asks for all sheets with their marks, and for `more`; to be read by `findSheets` after the next sync. */
export function loadSheets(context: Excel.RequestContext, more: readonly string[] = []): LoadedSheets {
  const { worksheets } = context.workbook;
  worksheets.load([...sheetProperties, ...more].join());
  const register = loadRegister(context);
  return {
    get items() {
      return worksheets.items;
    },
    register,
  };
}

/**
 * The sheets, ours told by the register; a sheet that only its own property marks is ours where the register does not know
 * its id: a copy carries the property of the original along.
 */
export function findSheets({ items, register }: LoadedSheets): readonly FoundSheet[] {
  const registered = readRegister(register);
  const byTab = new Map(registered.map(({ tab, mark }) => [tab.toLowerCase(), mark]));
  const ids = new Set(registered.map(({ mark }) => mark.sheet));
  return items.map((worksheet) => {
    const { name } = worksheet;
    const property = propertyOf(worksheet, markKey);
    const own = property === undefined ? undefined : readMark(property);
    const isOriginal = own !== undefined && !ids.has(own.sheet) && !isBegun(name);
    const mark = byTab.get(name.toLowerCase()) ?? (isOriginal ? own : undefined);
    const copyToken = propertyOf(worksheet, copyKey);
    return { name, mark, isCopy: mark === undefined && own !== undefined, copyToken };
  });
}

function propertyOf({ customProperties }: Excel.Worksheet, wanted: string): string | undefined {
  return customProperties.items.find(({ key }) => key.toLowerCase() === wanted.toLowerCase())?.value;
}
