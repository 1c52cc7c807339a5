import type { Merge, ReportSheet } from '../../core/sheets/reportSheet';
import { styles, type CellStyle } from '../../core/sheets/styles';
import { regionsOf, type Region } from './regions';

const pointsPerCharacter = 5.6;
const sideMargin = 40;
const edgeMargin = 50;

/** Everything about a sheet's looks that is not its content: when this changes, the sheet is laid out anew. */
export function layoutOf(sheet: ReportSheet): string {
  const { orientation, onePage, columnWidths, merges, head, rows } = sheet;
  const heights = rows.map(({ height }) => height ?? 0);
  return JSON.stringify([
    orientation,
    onePage,
    columnWidths,
    merges,
    head,
    heights,
    regionsOf(sheet),
    styles,
  ]);
}

/** Formats an empty sheet: looks of its blocks, merges, widths, heights, frozen head, print set-up. */
export function layOut(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  for (const region of regionsOf(sheet)) formatRegion(worksheet, region);
  for (const { row, column, rows, columns } of sheet.merges) {
    worksheet.getRangeByIndexes(row, column, rows, columns).merge(false);
  }
  sheet.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsPerCharacter;
  });
  for (const { from, rows, height } of heightRuns(sheet)) {
    worksheet.getRangeByIndexes(from, 0, rows, 1).format.rowHeight = height;
  }
  worksheet.showGridlines = false;
  setPages(worksheet, sheet);
}

function formatRegion(worksheet: Excel.Worksheet, region: Region): void {
  const style: CellStyle = styles[region.style];
  const range = worksheet.getRangeByIndexes(region.row, region.column, region.rows, region.columns);
  // One value for the whole block, as Excel takes it; the typings know only matrices.
  if (style.numberFormat !== 'General') Object.assign(range, { numberFormat: style.numberFormat });
  const { format } = range;
  format.font.name = style.font;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.color !== '#000000') format.font.color = style.color;
  format.horizontalAlignment = alignment[style.horizontal];
  format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center';
  if (style.wrap) format.wrapText = true;
  if (region.indent > 0) format.indentLevel = region.indent;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.border) drawBorders(range, region);
}

const alignment = { left: 'Left', center: 'Center', right: 'Right' } as const;

function drawBorders(range: Excel.Range, { rows, columns }: Pick<Merge, 'rows' | 'columns'>): void {
  const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...edges, ...inside]) range.format.borders.getItem(edge).style = 'Continuous';
}

interface HeightRun {
  readonly from: number;
  readonly rows: number;
  readonly height: number;
}

function heightRuns(sheet: ReportSheet): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  sheet.rows.forEach(({ height }, row) => {
    if (height === undefined) return;
    const last = runs.at(-1);
    if (last?.height === height && last.from + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ from: row, rows: 1, height });
  });
  return runs;
}

function setPages(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = sheet.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(sheet.onePage === true ? { verticalFitToPages: 1 } : {}) };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = sideMargin;
  pageLayout.rightMargin = sideMargin;
  pageLayout.topMargin = edgeMargin;
  pageLayout.bottomMargin = edgeMargin;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '— &P —';
  pageLayout.setPrintArea(
    worksheet.getRangeByIndexes(0, 0, Math.max(sheet.rows.length, 1), sheet.columnWidths.length),
  );
  if (sheet.head === undefined) return;
  worksheet.freezePanes.freezeRows(sheet.head.last + 1);
  pageLayout.setPrintTitleRows(`$${String(sheet.head.first + 1)}:$${String(sheet.head.last + 1)}`);
}
