import type { Area, TemplateSheet } from '../../core/template';
import { setLook } from './looks';
import { setEntry, setPrompt } from './validation';

const tabColor = '#9DC3E6';
const sideMargin = 36;
const edgeMargin = 46;

/** Fills a sheet just added. Every sheet exists by now, so that links and lists may refer to the others in `added`. */
export function addSheet(worksheet: Excel.Worksheet, sheet: TemplateSheet, added: ReadonlySet<string>): void {
  const rangeOf = ({ row, column, rows, columns }: Area): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rows, columns);
  for (const { area, look } of sheet.looks) setLook(rangeOf(area), look, area);
  const [{ length: columns } = []] = sheet.rows;
  rangeOf({ row: 0, column: 0, rows: sheet.rows.length, columns }).values = sheet.rows.map((row) => [...row]);
  addTable(worksheet, sheet);
  for (const area of sheet.merges) rangeOf(area).merge(false);
  for (const link of sheet.links) setLink(rangeOf({ ...link, rows: 1, columns: 1 }), link.sheet);
  for (const { area, rule } of sheet.entries) {
    if (rule.kind !== 'hint' || added.has(rule.sheet)) setEntry(rangeOf(area), rule, area);
  }
  for (const { area, prompt } of sheet.prompts) setPrompt(rangeOf(area), prompt);
  setSizes(worksheet, sheet);
  setView(worksheet, sheet);
  setPages(worksheet, sheet);
}

function addTable(worksheet: Excel.Worksheet, { table }: TemplateSheet): void {
  if (table === undefined) return;
  const { row, column, rows, columns } = table.area;
  const added = worksheet.tables.add(worksheet.getRangeByIndexes(row, column, rows, columns), true);
  added.name = table.name;
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
  added.showFilterButton = false;
}

function setLink(range: Excel.Range, sheet: string): void {
  range.hyperlink = { documentReference: `'${sheet}'!A1`, textToDisplay: sheet, screenTip: sheet };
  range.format.font.color = '#0563C1';
}

/** Excel measures columns in points: 7 pixels a character of the standard font, and 5 of padding. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function setSizes(worksheet: Excel.Worksheet, { columnWidths, rowHeights }: TemplateSheet): void {
  columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const [row, height] of rowHeights) {
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
}

function setView(worksheet: Excel.Worksheet, { frozenRows, frozenColumns }: TemplateSheet): void {
  worksheet.showGridlines = false;
  worksheet.tabColor = tabColor;
  if (frozenColumns === 0) worksheet.freezePanes.freezeRows(frozenRows);
  else worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
}

function setPages(worksheet: Excel.Worksheet, sheet: TemplateSheet): void {
  const { pageLayout } = worksheet;
  const { orientation, pagesAcross, pagesDown, frozenColumns, printedHead } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = {
    horizontalFitToPages: pagesAcross,
    ...(pagesDown !== undefined && { verticalFitToPages: pagesDown }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = sideMargin;
  pageLayout.rightMargin = sideMargin;
  pageLayout.topMargin = edgeMargin;
  pageLayout.bottomMargin = edgeMargin;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A  &P / &N';
  if (frozenColumns > 0) {
    pageLayout.setPrintTitleColumns(worksheet.getRangeByIndexes(0, 0, 1, frozenColumns).getEntireColumn());
  }
  if (printedHead === undefined) return;
  const row = String(printedHead + 1);
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}
