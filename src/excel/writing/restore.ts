import { inUpdate, unfinished } from '../mark';
import type { LeftSheet } from '../notTakenBack';
import type { Held } from '../reading/held';
import { findSheets, loadSheets } from '../reading/sheets';
import { setMark, unregister } from '../register';
import { abandonedIn, removeSheets } from './abandoned';
import { asText } from './asText';
import { releaseCopy } from './keptCopy';
import type { SheetPlan } from './plan';
import { requestsOf, send } from './requests';
import { begunIn, changesLooks, type BegunSheet } from './stages';
import { stepsFor } from './steps';
import { filterAgain } from './working';

/**
 * Takes back what a failed run wrote: new sheets and copies go, others get their former content. A sheet whose looks were being
 * written is finished instead, or left as it is where it is finished already, for its former looks nobody knows. A sheet
 * that someone added meanwhile stays. Gives the sheets that are not as they were.
 */
export async function restore(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<readonly LeftSheet[]> {
  const loaded = loadSheets(context);
  await context.sync();
  const found = findSheets(loaded);
  const begun = plans.flatMap((plan) => begunIn(found, plan));
  removeSheets(context, abandonedIn(found).tabs);
  for (const one of begun) takeBack(context, one);
  await context.sync();
  const left: LeftSheet[] = [];
  for (const { plan, stage } of begun.filter((one) => one.stage !== 'old')) {
    // Of all that were begun only the last is half done: there is hardly ever more than one to finish.
    const isWhole = stage === 'new' || (await isFinished(context, plan));
    left.push({ name: plan.name, copy: plan.copy?.name, isWhole });
  }
  return left;
}

/** What is not to be as it was is left alone here, but its copy is from now on the user's. */
function takeBack(context: Excel.RequestContext, { plan, stage }: BegunSheet): void {
  const { name, action } = plan;
  const worksheet = context.workbook.worksheets.getItem(name);
  if (action.kind === 'create') {
    worksheet.delete();
    unregister(context, plan.mark);
    return;
  }
  if (plan.copy !== undefined) releaseCopy(worksheet);
  if (stage !== 'old') return;
  if (!changesLooks(plan)) putContentBack(context, plan, action);
  setMark(context, name, action.before);
}

/** Writes a sheet from its beginning once more; where that fails too it gets its former content, and its mark asks for a new layout. */
async function isFinished(context: Excel.RequestContext, plan: SheetPlan): Promise<boolean> {
  try {
    for (const request of requestsOf(stepsFor({ ...plan, copy: undefined }))) await send(context, request);
    return true;
  } catch {
    withoutLooks(context, plan);
    await context.sync();
    return false;
  }
}

function withoutLooks(context: Excel.RequestContext, plan: SheetPlan): void {
  const { action, name, copy } = plan;
  if (action.kind === 'create') return;
  putContentBack(context, plan, action);
  // Of what was changed by hand the fingerprint stays, so that the next run knows of it; but where it is kept already.
  const { before } = action;
  setMark(context, name, copy === undefined ? { ...before, layout: '' } : unfinished(before));
}

function putContentBack(
  context: Excel.RequestContext,
  { name, sheet, mark }: SheetPlan,
  action: Exclude<SheetPlan['action'], { readonly kind: 'create' }>,
): void {
  const worksheet = context.workbook.worksheets.getItem(name);
  if (action.kind === 'layOutAnew') {
    setMark(context, name, unfinished(mark));
    worksheet.getRange().clear();
  } else if (action.changedByHand !== true) setMark(context, name, inUpdate(action.before));
  putBack(worksheet, action.held);
  if (action.kind === 'update') filterAgain(worksheet, sheet);
}

function putBack(worksheet: Excel.Worksheet, { row, column, formulas }: Held): void {
  const width = formulas[0]?.length ?? 0;
  if (width === 0) return;
  const range = worksheet.getRangeByIndexes(row, column, formulas.length, width);
  range.formulas = formulas.map((line) => line.map(guarded));
}

/** What Excel gave back, in the form in which it takes it without changing it. */
function guarded(found: unknown): unknown {
  if (typeof found !== 'string') return found;
  return found.startsWith('=') ? found : asText(found);
}
