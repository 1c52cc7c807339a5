import { portionsOf } from '../portions';
import type { FoundSheet } from './sheets';

/** The content of a sheet as Excel holds it: the formulas of its used range, and where that begins. */
export interface Held {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

const largestResponse = 4_000_000;

/** Report sheets whose content comes back in one response. */
export interface Portion {
  readonly load: () => void;
  readonly ranges: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** What our report sheets hold, in portions of at most 4 MB by what was last written to them; each is asked for by its `load`. */
export function loadHeld(context: Excel.RequestContext, found: readonly FoundSheet[]): readonly Portion[] {
  const own = found.filter(({ mark }) => mark !== undefined);
  return portionsOf(own, largestResponse, ({ mark }) => mark?.bytes ?? 0).map((portion) => {
    const ranges: { readonly name: string; readonly range: Excel.Range }[] = [];
    const load = (): void => {
      for (const { name } of portion) {
        const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
        range.load('formulas,rowIndex,columnIndex');
        ranges.push({ name, range });
      }
    };
    return { load, ranges };
  });
}

/** What came back, by the tab's name. */
export function heldIn(portions: readonly Portion[]): ReadonlyMap<string, Held> {
  return new Map(portions.flatMap(({ ranges }) => ranges.map(({ name, range }) => [name, contentIn(range)])));
}

function contentIn(range: Excel.Range): Held {
  if (range.isNullObject) return { row: 0, column: 0, formulas: [] };
  return { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas };
}
