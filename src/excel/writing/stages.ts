import { unfinished, type Mark } from '../mark';
import type { FoundSheet } from '../reading/sheets';
import type { SheetPlan } from './plan';

/** A sheet of a failed run that is ours still, and how far it had come. */
export interface BegunSheet {
  readonly plan: SheetPlan;
  /** The copies made of it. */
  readonly copies: readonly string[];
  /** `old` where it can be as it was: no looks were written, or nothing yet. Otherwise it is half done, or done. */
  readonly stage: 'old' | 'half' | 'new';
}

/** Ours are known by their marks: someone may have added a sheet of that name, and that may be the very reason of the failure. */
export function begunIn(found: readonly FoundSheet[], plan: SheetPlan): readonly BegunSheet[] {
  const now = found.find(({ name }) => name === plan.name);
  if (now?.mark?.sheet !== plan.sheet.id) return [];
  const token = plan.copy?.token;
  const copies = found.filter((sheet) => token !== undefined && sheet !== now && sheet.copyToken === token);
  const { mark, copyToken } = now;
  const stage = stageOf(plan, mark, { isCopied: copies.length > 0, isMarked: copyToken === token });
  return [{ plan, copies: copies.map(({ name }) => name), stage }];
}

interface Copying {
  readonly isCopied: boolean;
  /** Its original tells still that it is being copied. */
  readonly isMarked: boolean;
}

function stageOf(plan: SheetPlan, now: Mark, copying: Copying): BegunSheet['stage'] {
  if (plan.action.kind === 'create' || !changesLooks(plan)) return 'old';
  const { before } = plan.action;
  if (plan.action.kind === 'update' ? isUnopened(now, before) : isUntouched(plan, now, { before, copying }))
    return 'old';
  return isSame(now, plan.mark) ? 'new' : 'half';
}

/** Where cells link to and how high rows are nobody knows any more once others were given. */
export function changesLooks({ action, sheet }: SheetPlan): boolean {
  if (action.kind !== 'update') return true;
  return action.resized || sheet.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'link'));
}

function isUnopened(now: Mark, before: Mark): boolean {
  return before.content !== '' && isSame(now, before);
}

/** It was to be laid out anew, and that had not begun. Where a copy is kept it is made first, and its mark comes off the original last. */
function isUntouched(
  plan: SheetPlan,
  now: Mark,
  { before, copying }: { readonly before: Mark; readonly copying: Copying },
): boolean {
  if (plan.copy !== undefined)
    return !copying.isCopied || (copying.isMarked && now.content === before.content);
  return !isSame(now, unfinished(plan.mark)) && now.layout === before.layout;
}

function isSame(a: Mark, b: Mark): boolean {
  return a.layout === b.layout && a.heights === b.heights && a.content === b.content && a.frozen === b.frozen;
}
