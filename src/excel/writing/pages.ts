import type { ReportSheet } from '../../core/sheets/reportSheet';
import { bytesOf, type Part } from './parts';

export const pointsPerCharacter = 5.6;
const sideMargin = 40;
const edgeMargin = 50;
const widthOfA4 = { portrait: 595, landscape: 842 } as const;
/** Engines round column widths to pixels, each in its own way; where the workbook's own font is 宋体, files are drawn a seventh wider. */
const leeway = 0.84;

/** Paper, scale, margins, footer, print area, and the head that is frozen on screen and repeated on every page. */
export function pageParts(sheet: ReportSheet): readonly Part[] {
  return [
    {
      bytes: bytesOf.pageSetup,
      apply: (worksheet) => {
        worksheet.showGridlines = false;
        setPages(worksheet, sheet);
      },
    },
  ];
}

function setPages(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = sheet.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = zoomOf(sheet);
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = sideMargin;
  pageLayout.rightMargin = sideMargin;
  pageLayout.topMargin = edgeMargin;
  pageLayout.bottomMargin = edgeMargin;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '— &P —';
  pageLayout.setPrintArea(
    worksheet.getRangeByIndexes(
      0,
      0,
      Math.max(sheet.rows.length, 1),
      sheet.printedColumns ?? sheet.columnWidths.length,
    ),
  );
  if (sheet.head === undefined) return;
  worksheet.freezePanes.freezeRows(sheet.head.last + 1);
  pageLayout.setPrintTitleRows(`$${String(sheet.head.first + 1)}:$${String(sheet.head.last + 1)}`);
}

/**
 * One page wide. Where a sheet is fitted to pages, Excel passes over manual page breaks (its help on page breaks says to
 * use "Adjust to" instead), so that a sheet with breaks gets a scale.
 */
function zoomOf({
  orientation,
  columnWidths,
  printedColumns,
  onePage,
  pageBreaks,
}: ReportSheet): Excel.PageLayoutZoomOptions {
  if (pageBreaks === undefined) {
    return { horizontalFitToPages: 1, ...(onePage === true ? { verticalFitToPages: 1 } : {}) };
  }
  const width = columnWidths.slice(0, printedColumns).reduce((a, b) => a + b, 0) * pointsPerCharacter;
  const printable = (widthOfA4[orientation] - 2 * sideMargin) * leeway;
  return { scale: Math.min(100, Math.floor((100 * printable) / width)) };
}
