import type { FoundSheet } from '../reading/sheets';
import { isBegun } from './begun';

/**
 * Sheets that a run began and could not take back: added without a mark yet, or copied from one that was then left as it
 * was. The copy of a sheet that is unfinished is not among them: it alone holds what was changed by hand.
 */
export function abandonedIn(found: readonly FoundSheet[]): readonly string[] {
  const untouched = found.filter(({ mark }) => mark !== undefined && mark.content !== '');
  const tokens = new Set(untouched.flatMap(({ copyToken }) => copyToken ?? []));
  return found
    .filter(
      ({ name, mark, copyToken = '' }) => isBegun(name) || (mark === undefined && tokens.has(copyToken)),
    )
    .map(({ name }) => name);
}

export function removeSheets({ workbook }: Excel.RequestContext, tabs: readonly string[]): void {
  for (const tab of tabs) workbook.worksheets.getItemOrNullObject(tab).delete();
}
