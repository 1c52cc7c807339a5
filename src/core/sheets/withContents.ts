import { contentsSheet, contentsSheetId, type Cover } from './contentsSheet';
import { inOrder } from './parts';
import type { ReportSheet, SheetCell } from './reportSheet';

/** The sheets of a report in its order: the contents first, and on each of the others a way back to them. */
export function withContents(cover: Cover, sheets: readonly ReportSheet[]): readonly ReportSheet[] {
  const ordered = inOrder(sheets);
  return [contentsSheet(cover, ordered), ...ordered.map(withWayBack)];
}

const wayBackWidth = 10;

/**
 * A link to the contents in the first row, right of what is printed. The findings have none: they are written by validation
 * as well, with no contents there to go back to.
 */
function withWayBack(sheet: ReportSheet): ReportSheet {
  const { part, columnWidths, rows, printedColumns = columnWidths.length } = sheet;
  if (part === 'findings') return sheet;
  const link: SheetCell = {
    kind: 'sheetLink',
    sheet: contentsSheetId,
    text: '返回目录',
    style: 'wayBack',
  };
  const [first, ...others] = rows;
  const cells = first === undefined ? [] : first.cells.slice(0, printedColumns);
  return {
    ...sheet,
    printedColumns,
    columnWidths: [...columnWidths.slice(0, printedColumns), wayBackWidth],
    rows: [{ ...first, cells: [...cells, link] }, ...others],
  };
}
