import { fill, type Text } from '../../core/text';
import type { ProtectedSheets } from '../marks/foundComments';
import { isWritten, type Plan, type SheetPlan } from './plan';

const locked: Text = {
  zh: '“{name}”设了密码保护，没有更新。请撤销保护（审阅 › 撤消工作表保护）后重新生成。',
  en: '"{name}" is protected by a password and was not updated. Unprotect it (Review › Unprotect Sheet), then generate again.',
};

/**
 * Carries a plan out with our protected sheets open, and protects them again with the same options, come what may: one round
 * trip before and one after, where any has to be written. One with a password is left alone, and told.
 */
export async function withoutProtection<T extends { readonly notes: readonly Text[] }>(
  context: Excel.RequestContext,
  plan: Plan,
  protectedSheets: ProtectedSheets,
  write: (plan: Plan) => Promise<T>,
): Promise<T> {
  const closed = plan.sheets.filter((sheet) => isWritten(sheet) && protectedSheets.has(sheet.name));
  if (closed.length === 0) return write(plan);
  const opened = await unprotect(context, closed);
  const left = new Set(closed.filter((sheet) => !opened.includes(sheet)));
  const notes = [...left].map(({ name }) => fill(locked, { name }));
  try {
    return await write({
      ...plan,
      sheets: plan.sheets.filter((sheet) => !left.has(sheet)),
      notes: [...plan.notes, ...notes],
    });
  } finally {
    for (const { name } of opened) {
      const { protection } = context.workbook.worksheets.getItemOrNullObject(name);
      protection.unprotect();
      protection.protect(protectedSheets.get(name));
    }
    await context.sync();
  }
}

/** Those that could be opened: all at once, or one by one where one of them has a password. */
async function unprotect(
  context: Excel.RequestContext,
  sheets: readonly SheetPlan[],
): Promise<readonly SheetPlan[]> {
  if (await isOpened(context, sheets)) return sheets;
  const opened: SheetPlan[] = [];
  // Passwords are as rare as protected report sheets: a round trip for each of these few.
  for (const sheet of sheets) if (await isOpened(context, [sheet])) opened.push(sheet);
  return opened;
}

async function isOpened(context: Excel.RequestContext, sheets: readonly SheetPlan[]): Promise<boolean> {
  for (const { name } of sheets) context.workbook.worksheets.getItem(name).protection.unprotect();
  return context.sync().then(
    () => true,
    () => false,
  );
}
