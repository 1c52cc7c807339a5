import { markKey, unfinished, writtenMark } from '../mark';
import { asText } from './asText';
import type { Held } from '../reading/held';
import type { SheetPlan } from './plan';

/** Takes back what a failed run wrote: new sheets go, changed ones get their former content and ask to be laid out anew. */
export async function restore(context: Excel.RequestContext, begun: readonly SheetPlan[]): Promise<void> {
  for (const plan of begun) {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    if (plan.action.kind === 'create') worksheet.delete();
    else {
      if (plan.action.kind === 'layOutAnew') worksheet.getRange().clear('Contents');
      putBack(worksheet, plan.action.held);
      worksheet.customProperties.add(markKey, writtenMark(unfinished(plan.mark)));
    }
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
