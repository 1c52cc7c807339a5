import JSZip from 'jszip';
import { templateSheets, type TemplateSheet } from '../../src/core/template';
import { rowHeight } from '../../src/core/template/textWidth';
import type { InputTable } from '../../src/core/inputs/table';
import { removeBlankSheets } from '../../src/excel/removeBlankSheets';
import { insertSheets } from '../../src/excel/template/insertSheets';
import { createLocalExcel } from '../../src/host';
import { aboutSheet } from './aboutSheet';
import type { Entry, FilledTable, Sample } from './filledTable';
import { illustrativeAreas } from './illustrativeAreas';

const illustrativeFill = '#FFF2CC';

/** Empty rows below the last filled one: the table can still be typed into. */
const spareRows = 2;

/** Builds the workbook of a sample in a local Excel, through Office.js alone, and gives it as an .xlsx file. */
export async function buildSample(sample: Sample): Promise<Uint8Array> {
  const excel = await createLocalExcel();
  const sheets = sheetsOf(sample);
  await excel.run(async (context) => {
    await insertSheets(context, sheets);
    for (const filled of sample.tables) fillTable(context, filled);
    const open = sample.tables.filter(({ table }) => table.shape !== 'card');
    for (const filled of open) fitRows(context, filled, sheets);
    await context.sync();
  });
  await removeBlankSheets(excel.run);
  return withoutClock(await excel.save());
}

/** The same file every time: the parts of an .xlsx carry the time they were packed. */
async function withoutClock(xlsx: Uint8Array): Promise<Uint8Array> {
  const parts = await JSZip.loadAsync(xlsx);
  const date = new Date(Date.UTC(2020, 0, 1));
  parts.forEach((_, part) => {
    part.date = date;
  });
  return parts.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function sheetsOf(sample: Sample): readonly TemplateSheet[] {
  const filledOf = (table: InputTable): FilledTable | undefined =>
    sample.tables.find((filled) => filled.table === table);
  const [guide, ...inputs] = templateSheets(
    sample.profileId,
    (table) => (filledOf(table)?.rows.length ?? 0) + spareRows,
    (list) => filledOf(list)?.openHeaders ?? [],
  );
  return guide === undefined ? [] : [guide, aboutSheet(sample, inputs), ...inputs];
}

function fillTable(context: Excel.RequestContext, filled: FilledTable): void {
  const body = context.workbook.tables.getItem(filled.table.name).getDataBodyRange();
  const corner = body.getCell(0, filled.firstColumn);
  const width = filled.rows[0]?.length ?? 1;
  corner.getResizedRange(filled.rows.length - 1, width - 1).values = filled.rows.map((row) =>
    row.map(wordOf),
  );
  for (const area of illustrativeAreas(filled)) {
    const range = body.getCell(area.row, area.column).getResizedRange(area.rows - 1, area.columns - 1);
    range.format.fill.color = illustrativeFill;
  }
}

/** Text of several lines needs a row as high: programs other than Excel do not see to that when they open the file. */
function fitRows(
  context: Excel.RequestContext,
  { table, firstColumn, rows }: FilledTable,
  sheets: readonly TemplateSheet[],
): void {
  const widths = sheets.find(({ name }) => name === table.name)?.columnWidths.slice(firstColumn) ?? [];
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  rows.forEach((row, index) => {
    const texts = widths.map((width, column) => ({ text: textOf(row[column] ?? ''), width }));
    body.getCell(index, 0).format.rowHeight = rowHeight(texts);
  });
}

function textOf(entry: Entry): string {
  const word = wordOf(entry);
  return typeof word === 'string' ? word : '';
}

function wordOf(entry: Entry): string | number {
  return typeof entry === 'object' ? entry.illustrative : entry;
}
