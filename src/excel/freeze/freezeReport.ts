import type { Text } from '../../core/text';
import { commentProperties, protectedIn } from '../marks/foundComments';
import { noteRuns } from '../lastRuns';
import { asking, paceOf, type Pace } from '../progress';
import { findSheets, loadSheets } from '../reading/sheets';
import type { RunExcel } from '../run';
import { abandonedIn } from '../writing/abandoned';
import { withoutProtection } from '../writing/protection';
import { writePlan, type WrittenSheet } from '../writing/writePlan';
import { freezePlan } from './freezePlan';
import { readShown } from './shownSheets';

/** The sheets that were frozen, and what there is to say. */
export interface Freezing {
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly Text[];
}

/**
 * Puts in the place of every formula on our report sheets what it shows, for publication, in three round trips and one for every
 * further 2 MB read or 4 MB written. Their marks say so: the next report makes them live again without keeping a copy.
 */
export function freezeReport(run: RunExcel, wanted: Partial<Pace> = {}): Promise<Freezing> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  return run(async (context) => {
    const loaded = loadSheets(context, commentProperties);
    await context.sync();
    const found = findSheets(loaded);
    const plan = freezePlan(await readShown(context, found), abandonedIn(found));
    const noted = noteRuns(plan.sheets.length === 0 ? [] : ['frozen'], pace.today());
    return withoutProtection(context, plan, protectedIn(loaded), async (open) => ({
      sheets: await writePlan(context, open, pace, noted),
      notes: open.notes,
    }));
  });
}
