import type { ReportSheet } from '../../core/sheets/reportSheet';
import type { Held } from '../writing/compare';
import { ownSheet } from '../writing/plan';
import type { FoundSheet } from './sheets';

const largestResponse = 4_000_000;

/** What our report sheets hold now, by the tab's name: one round trip, and one more for every 4 MB. */
export async function readHeld(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  sheets: readonly ReportSheet[],
): Promise<ReadonlyMap<string, Held>> {
  const own = sheets.map((sheet) => ownSheet(found, sheet)).filter((sheet) => sheet !== undefined);
  const held = new Map<string, Held>();
  for (const portion of portionsOf(own)) {
    const ranges = portion.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
      range.load('formulas,rowIndex,columnIndex');
      return { name, range };
    });
    // Each portion is at most 4 MB of what was written last: several syncs are the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { name, range } of ranges) held.set(name, heldIn(range));
  }
  return held;
}

function heldIn(range: Excel.Range): Held {
  if (range.isNullObject) return { row: 0, column: 0, formulas: [] };
  return { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas };
}

function portionsOf(own: readonly FoundSheet[]): readonly (readonly FoundSheet[])[] {
  const portions: FoundSheet[][] = [];
  let bytes = 0;
  for (const sheet of own) {
    const size = sheet.mark?.bytes ?? 0;
    const open = portions.at(-1);
    if (open === undefined || bytes + size > largestResponse) {
      portions.push([sheet]);
      bytes = size;
    } else {
      open.push(sheet);
      bytes += size;
    }
  }
  return portions;
}
