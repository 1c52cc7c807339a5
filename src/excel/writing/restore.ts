import { setMark, unregister } from '../register';
import { asText } from './asText';
import type { Held } from '../reading/held';
import { findSheets, loadSheets } from '../reading/sheets';
import type { SheetPlan } from './plan';

/** Takes back what a failed run wrote: new sheets and copies go, changed ones get their former content and ask to be laid out anew. */
export async function restore(context: Excel.RequestContext, begun: readonly SheetPlan[]): Promise<void> {
  const isOurs = await ownNow(context, begun);
  for (const plan of begun.filter(isOurs)) {
    const worksheet = context.workbook.worksheets.getItem(plan.name);
    const { action } = plan;
    if (action.kind === 'create') {
      worksheet.delete();
      unregister(context, plan.mark);
    } else {
      if (action.kind === 'layOutAnew') worksheet.getRange().clear('Contents');
      putBack(worksheet, action.held);
      // The fingerprint of its former content stays, so that the next run still knows what was changed by hand.
      const { before } = action;
      const mark = action.kind === 'layOutAnew' ? { ...before, layout: '' } : before;
      setMark(context, plan.name, mark);
    }
    if (plan.copy !== undefined) context.workbook.worksheets.getItemOrNullObject(plan.copy).delete();
  }
  await context.sync();
}

/**
 * Which sheets are still there and ours: they carry their mark or, if this run made them, nothing at all yet. Someone may
 * have added a sheet of that name since the plan was made, and that may be the very reason of the failure.
 */
async function ownNow(
  context: Excel.RequestContext,
  begun: readonly SheetPlan[],
): Promise<(plan: SheetPlan) => boolean> {
  const loaded = loadSheets(context);
  const used = new Map(
    begun.map(({ name }) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(),
    ]),
  );
  for (const range of used.values()) range.load('address');
  await context.sync();
  const found = new Map(findSheets(loaded).map((sheet) => [sheet.name, sheet]));
  return ({ name, sheet }) => {
    const own = found.get(name);
    return own?.mark === undefined
      ? own !== undefined && used.get(name)?.isNullObject === true
      : own.mark.sheet === sheet.id;
  };
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
