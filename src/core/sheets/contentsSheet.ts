import { lineAcross, stacked, textCell, wordsCell, type Grid } from './grid';
import { parts } from './parts';
import type { ReportSheet, SheetCell } from './reportSheet';
import { withHeights } from './rowHeight';

export const contentsSheetId = 'contents';

interface Column {
  readonly head: string;
  /** In half-width characters. */
  readonly width: number;
  readonly cell: (sheet: Listed, number: number) => SheetCell;
}

const noData = '本年度无数据';

const formNumberColumn: Column = {
  head: '表号',
  width: 13,
  cell: ({ formNumber = '' }) => wordsCell(formNumber, 'labelCenter'),
};

/** The form numbers have a column only where the format has any. */
function columnsFor(sheets: readonly Listed[]): readonly Column[] {
  const isNumbered = sheets.some(({ formNumber }) => formNumber !== undefined);
  return [
    { head: '序号', width: 7, cell: (_, number) => ({ kind: 'number', number, style: 'labelCenter' }) },
    {
      head: '名称',
      width: isNumbered ? 52 : 65,
      cell: ({ id, name }) => ({ kind: 'sheetLink', sheet: id, text: name, style: 'link' }),
    },
    ...(isNumbered ? [formNumberColumn] : []),
    {
      head: '说明',
      width: 20,
      cell: ({ isEmpty = false }) => wordsCell(isEmpty ? noData : '', 'labelCenter'),
    },
  ];
}

/** In points. */
const lowestRow = 20;

/** What stands above the contents: the reporting body, and what the report is called. */
export interface Cover {
  readonly unit: string;
  readonly title: string;
}

/** What the contents list: a sheet's place in the report and what is said of it. */
type Listed = Pick<ReportSheet, 'id' | 'name' | 'part' | 'formNumber' | 'isEmpty'>;

/** The contents of the report: a line for each of its sheets, given in their order, with a link to it. */
export function contentsSheet({ unit, title }: Cover, sheets: readonly Listed[]): ReportSheet {
  const columns = columnsFor(sheets);
  const columnWidths = columns.map(({ width }) => width);
  const above = stacked([
    lineAcross('目　录', 'title', columns.length),
    lineAcross(`${unit}　${title}`, 'subtitle', columns.length),
  ]);
  const head: Grid = {
    rows: [{ cells: columns.map((column) => textCell(column.head, 'head')) }],
    merges: [],
  };
  const headRow = above.rows.length;
  return {
    id: contentsSheetId,
    name: parts.contents.title,
    part: 'contents',
    orientation: 'portrait',
    columnWidths,
    ...withHeights(stacked([above, head, ...lines(sheets, columns)]), columnWidths, lowestRow),
    head: { first: headRow, last: headRow },
  };
}

function lines(sheets: readonly Listed[], columns: readonly Column[]): readonly Grid[] {
  return sheets.flatMap((sheet, index) => {
    const cells = columns.map(({ cell }) => cell(sheet, index + 1));
    const line = { rows: [{ cells }], merges: [] };
    const isFirst = sheets[index - 1]?.part !== sheet.part;
    return isFirst ? [lineAcross(parts[sheet.part].title, 'partLine', columns.length), line] : [line];
  });
}
