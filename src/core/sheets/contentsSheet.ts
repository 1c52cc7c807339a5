import { lineAcross, stacked, textCell, wordsCell, type Grid } from './grid';
import { parts, type PartName } from './parts';
import type { ReportSheet, SheetCell } from './reportSheet';
import { withHeights } from './rowHeight';

export const contentsSheetId = 'contents';

const columns = [
  { head: '序号', width: 7 },
  { head: '名称', width: 52 },
  { head: '表号', width: 13 },
  { head: '说明', width: 20 },
] as const;

const columnWidths = columns.map(({ width }) => width);

/** In points. */
const lowestRow = 20;

const noData = '本年度无数据';

/** What stands above the contents: the reporting body, and what the report is called. */
export interface Cover {
  readonly unit: string;
  readonly title: string;
}

/** What the contents list: a sheet's place in the report and what is said of it. */
type Listed = Pick<ReportSheet, 'id' | 'name' | 'part' | 'formNumber' | 'isEmpty'>;

/** The contents of the report: a line for each of its sheets, given in their order, with a link to it. */
export function contentsSheet({ unit, title }: Cover, sheets: readonly Listed[]): ReportSheet {
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
    ...withHeights(stacked([above, head, ...lines(sheets)]), columnWidths, lowestRow),
    head: { first: headRow, last: headRow },
  };
}

function lines(sheets: readonly Listed[]): readonly Grid[] {
  return sheets.flatMap((sheet, index) => {
    const line = { rows: [{ cells: lineOf(sheet, index + 1) }], merges: [] };
    return sheets[index - 1]?.part === sheet.part ? [line] : [partLine(sheet.part), line];
  });
}

function partLine(part: PartName): Grid {
  return lineAcross(parts[part].title, 'partLine', columns.length);
}

function lineOf(sheet: Listed, number: number): readonly SheetCell[] {
  const { id, name, formNumber = '', isEmpty = false } = sheet;
  return [
    { kind: 'number', number, style: 'labelCenter' },
    { kind: 'sheetLink', sheet: id, text: name, style: 'link' },
    wordsCell(formNumber, 'labelCenter'),
    wordsCell(isEmpty ? noData : '', 'labelCenter'),
  ];
}
