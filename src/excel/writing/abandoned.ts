import type { FoundSheet } from '../reading/sheets';
import { isBegun } from './begun';
import { releaseCopy } from './keptCopy';

/** What a run left that could not take back what it had begun. */
export interface Abandoned {
  /** Sheets that were added without a mark yet, or copied from one that was then left as it was: they go. */
  readonly tabs: readonly string[];
  /** Report sheets that a copy was being made of: what tells it comes off, so that a later copy of the user's is not taken for it. */
  readonly originals: readonly string[];
}

/** The copy of a sheet that is unfinished is not abandoned: it alone holds what was changed by hand, and is the user's. */
export function abandonedIn(found: readonly FoundSheet[]): Abandoned {
  const copied = found.filter(({ mark, copyToken }) => mark !== undefined && copyToken !== undefined);
  const untouched = copied.filter(({ mark }) => mark?.content !== '');
  const tokens = new Set(untouched.map(({ copyToken }) => copyToken));
  const isCopy = ({ mark, copyToken }: FoundSheet): boolean =>
    mark === undefined && copyToken !== undefined && tokens.has(copyToken);
  const gone = found.filter((sheet) => isBegun(sheet.name) || isCopy(sheet));
  return { tabs: gone.map(({ name }) => name), originals: copied.map(({ name }) => name) };
}

/** Copies go before their originals are released: until then they are known. */
export function removeAbandoned(context: Excel.RequestContext, { tabs, originals }: Abandoned): void {
  removeSheets(context, tabs);
  for (const name of originals) releaseCopy(context.workbook.worksheets.getItem(name));
}

export function removeSheets({ workbook }: Excel.RequestContext, tabs: readonly string[]): void {
  for (const tab of tabs) workbook.worksheets.getItemOrNullObject(tab).delete();
}
