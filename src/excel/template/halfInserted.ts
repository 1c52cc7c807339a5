import type { TemplateSheet } from '../../core/template';
import { isBegun } from '../writing/begun';

/** The key of the property that a sheet has while the template is being inserted. */
export const insertingKey = 'FinalAccounts.inserting';

/** What has to be asked of all sheets so that those half inserted are found. */
export const insertingProperties = ['items/name', 'items/customProperties/items/key'];

/** The sheets that an insertion added and did not finish. */
export function halfInserted({
  items,
}: Pick<Excel.WorksheetCollection, 'items'>): readonly Excel.Worksheet[] {
  return items.filter(
    ({ name, customProperties }) =>
      isBegun(name) || customProperties.items.some(({ key }) => key === insertingKey),
  );
}

/** Those of them in which nobody has entered anything yet, by their names; one round trip where there are any. */
export async function withoutEntries(
  context: Excel.RequestContext,
  half: readonly Excel.Worksheet[],
  sheets: readonly TemplateSheet[],
): Promise<readonly string[]> {
  if (half.length === 0) return [];
  const held = half.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load('formulas,rowIndex,columnIndex');
    return { name: worksheet.name, range };
  });
  await context.sync();
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return held
    .filter(({ name, range }) => range.isNullObject || isTemplate(range, rows.get(name) ?? []))
    .map(({ name }) => name);
}

function isTemplate({ formulas, rowIndex, columnIndex }: Excel.Range, rows: TemplateSheet['rows']): boolean {
  const cells: readonly (readonly unknown[])[] = formulas;
  return cells.every((line, row) =>
    line.every((found, column) => {
      const wanted = rows[rowIndex + row]?.[columnIndex + column] ?? '';
      return found === '' || String(found) === wanted.replace(/^'/u, '');
    }),
  );
}
