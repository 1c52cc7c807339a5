import { portionsOf } from '../portions';
import type { Held } from '../reading/held';
import type { FoundSheet } from '../reading/sheets';
import type { Mark } from '../mark';

/** A report sheet with its formulas and with what they show. */
export interface ShownSheet {
  readonly name: string;
  readonly mark: Mark;
  readonly held: Held;
  readonly values: readonly (readonly unknown[])[];
}

/** Formulas and values together are less than twice what was written. */
const largestPortion = 2_000_000;

/** What our sheets show, computed anew, in one round trip for every 2 MB of their content. */
export async function readShown(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
): Promise<readonly ShownSheet[]> {
  const own = found.flatMap(({ name, mark }) => (mark === undefined ? [] : [{ name, mark }]));
  const shown: ShownSheet[] = [];
  context.application.calculate('Recalculate');
  for (const portion of portionsOf(own, largestPortion, ({ mark }) => mark.bytes)) {
    const asked = portion.map((sheet) => ({ ...sheet, range: usedRange(context, sheet.name) }));
    // Each portion is a response of its own: several syncs are the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    shown.push(...asked.filter(({ range }) => !range.isNullObject).map(shownIn));
  }
  return shown;
}

function usedRange({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
  range.load('formulas,values,rowIndex,columnIndex');
  return range;
}

function shownIn({ name, mark, range }: Pick<ShownSheet, 'name' | 'mark'> & { readonly range: Excel.Range }) {
  const { rowIndex: row, columnIndex: column, formulas, values } = range;
  return { name, mark, held: { row, column, formulas }, values };
}
