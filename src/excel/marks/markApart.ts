import type { CellMark } from '../../core/rules/cellMarks';
import { loadSheets } from '../reading/sheets';
import { commentProperties, findComments, loadPlaces, protectedIn } from './foundComments';
import { applyMarks } from './markSteps';
import { isIdle, planMarks, type MarkPlan } from './planMarks';

const mostRefusals = 5;

/**
 * Marks cells where doing it all at once failed. A cell can refuse: it may hold a note, which is not seen beforehand. What
 * was done stays, so that the first that is still missing is the one that refused; it is left out, and the rest tried again.
 * Resolves to how many cells have no mark; it never rejects.
 */
export async function markApart(
  context: Excel.RequestContext,
  wanted: readonly CellMark[],
  refusals = 0,
): Promise<number> {
  const plan = await currentPlan(context, wanted).catch(() => undefined);
  if (plan === undefined) return wanted.length + refusals;
  if (isIdle(plan)) return plan.unmarked + refusals;
  try {
    applyMarks(context, plan);
    await context.sync();
    return plan.unmarked + refusals;
  } catch {
    const left = await currentPlan(context, wanted).catch(() => undefined);
    const [refused] = left?.added ?? [];
    if (left === undefined || refused === undefined || refusals === mostRefusals) {
      return plan.added.length + plan.unmarked + refusals;
    }
    return markApart(
      context,
      wanted.filter((mark) => mark !== refused),
      refusals + 1,
    );
  }
}

/** Both round trips: which comments there are, and where. */
async function currentPlan(context: Excel.RequestContext, wanted: readonly CellMark[]): Promise<MarkPlan> {
  const loaded = loadSheets(context, commentProperties);
  await context.sync();
  const placed = loadPlaces(context, findComments(loaded));
  await context.sync();
  return planMarks(wanted, placed(), protectedIn(loaded));
}
