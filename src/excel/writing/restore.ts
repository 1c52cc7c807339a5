import { inUpdate, unfinished, type Mark } from '../mark';
import { setMark, unregister } from '../register';
import { findSheets, loadSheets, type FoundSheet } from '../reading/sheets';
import type { Held } from '../reading/held';
import { abandonedIn, removeSheets } from './abandoned';
import { asText } from './asText';
import { releaseCopy } from './keptCopy';
import type { SheetPlan } from './plan';
import { filterAgain } from './working';

/** A sheet of the failed run that is ours still, with the copies made of it. */
interface Begun {
  readonly plan: SheetPlan;
  readonly now: FoundSheet & { readonly mark: Mark };
  readonly copies: readonly string[];
}

/**
 * Takes back what a failed run wrote: new sheets and copies go, others get their former content. One that was being laid out
 * anew is to be laid out again; its former looks come back where a copy has them. A sheet that someone added meanwhile stays.
 */
export async function restore(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const loaded = loadSheets(context);
  await context.sync();
  const found = findSheets(loaded);
  const begun = plans.flatMap((plan) => ownOf(plan, found));
  for (const one of begun) takeBack(context, one);
  const copied = begun.filter(({ copies }) => copies.length > 0);
  const awaited = new Set(copied.flatMap(({ copies }) => copies));
  removeSheets(
    context,
    abandonedIn(found).tabs.filter((tab) => !awaited.has(tab)),
  );
  await context.sync();
  if (copied.length > 0) await takeCopiesBack(context, copied);
}

/** Ours are known by their marks: someone may have added a sheet of that name, and that may be the very reason of the failure. */
function ownOf(plan: SheetPlan, found: readonly FoundSheet[]): readonly Begun[] {
  const now = found.find(({ name }) => name === plan.name);
  if (now?.mark?.sheet !== plan.sheet.id) return [];
  const copies = found.filter((sheet) => sheet !== now && sheet.copyToken === plan.copy?.token);
  return [
    {
      plan,
      now: { ...now, mark: now.mark },
      copies: plan.copy === undefined ? [] : copies.map(({ name }) => name),
    },
  ];
}

function takeBack(context: Excel.RequestContext, begun: Begun): void {
  const { plan } = begun;
  const { name, action, sheet } = plan;
  const worksheet = context.workbook.worksheets.getItem(name);
  switch (action.kind) {
    case 'create':
      worksheet.delete();
      unregister(context, plan.mark);
      return;
    case 'layOutAnew': {
      const { before, held } = action;
      if (isUntouched(begun, before)) {
        if (begun.copies.length === 0) releaseCopy(worksheet);
        setMark(context, name, before);
        return;
      }
      setMark(context, name, unfinished(plan.mark));
      worksheet.getRange().clear();
      putBack(worksheet, held);
      // The fingerprint of its former content stays, so that the next run still knows what was changed by hand.
      setMark(context, name, { ...before, layout: '' });
      return;
    }
    case 'update': {
      const { before, held } = action;
      if (action.changedByHand !== true) setMark(context, name, inUpdate(before));
      putBack(worksheet, held);
      filterAgain(worksheet, sheet);
      setMark(context, name, hasLinks(plan) ? { ...before, layout: '' } : before);
    }
  }
}

/** It was to be laid out anew, and that had not begun. Where a copy is kept it is made first, and its mark comes off the original last. */
function isUntouched({ plan, now, copies }: Begun, before: Mark): boolean {
  if (plan.copy !== undefined) {
    const isMarked = now.copyToken === plan.copy.token;
    return copies.length === 0 || (isMarked && now.mark.content === before.content);
  }
  const { layout, content } = unfinished(plan.mark);
  const isUnfinished = now.mark.layout === layout && now.mark.content === content;
  return !isUnfinished && now.mark.layout === before.layout;
}

/** Where cells link to is not known any more: they are to be laid out anew. */
function hasLinks({ sheet }: SheetPlan): boolean {
  return sheet.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'link'));
}

function isAsBefore(begun: Begun): boolean {
  const { action } = begun.plan;
  return action.kind === 'layOutAnew' && isUntouched(begun, action.before);
}

async function takeCopiesBack(context: Excel.RequestContext, begun: readonly Begun[]): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { plan, copies } of begun.filter((one) => !isAsBefore(one))) {
    const [copy = ''] = copies;
    worksheets.getItem(plan.name).getRange().copyFrom(worksheets.getItem(copy).getRange(), 'Formats');
  }
  // Content is what counts: a copy whose looks cannot be brought back goes all the same.
  await context.sync().catch(() => undefined);
  for (const { plan, copies } of begun) {
    removeSheets(context, copies);
    releaseCopy(worksheets.getItem(plan.name));
  }
  await context.sync();
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
