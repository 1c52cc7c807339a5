import type { ReportSheet, WorkingTable } from '../../core/sheets/reportSheet';
import { bytesOf, type Part } from './parts';

/** What makes a table one to work on: the list of states, the hidden column, the filter on its head. */
export function workingParts({ working, columnWidths }: ReportSheet): readonly Part[] {
  if (working === undefined) return [];
  const apply = (worksheet: Excel.Worksheet): void => {
    worksheet.getRangeByIndexes(0, working.hidden, 1, 1).columnHidden = true;
    if (working.rows === 0) return;
    offerChoice(worksheet, working);
    filter(worksheet, working, columnWidths.length);
  };
  return [{ bytes: bytesOf.workingTable, apply }];
}

function offerChoice(worksheet: Excel.Worksheet, { firstRow, rows, choice }: WorkingTable): void {
  const { dataValidation } = worksheet.getRangeByIndexes(firstRow, choice.column, rows, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: choice.words.join(',') } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: '请选择 Please choose',
    message: `请从列表中选择。Choose from the list: ${choice.words.join(', ')}.`,
  };
}

/** The filter covers hidden columns too, so that rows keep together when they are sorted by it. */
function filter(worksheet: Excel.Worksheet, { firstRow, rows }: WorkingTable, columns: number): void {
  worksheet.autoFilter.apply(worksheet.getRangeByIndexes(firstRow - 1, 0, rows + 1, columns));
}

/** Shows every row before a working table is written: what is new must not come under a filter chosen before. */
export function showAll(worksheet: Excel.Worksheet, { working }: ReportSheet): void {
  if (working !== undefined) worksheet.autoFilter.remove();
}

/** Takes off what clearing cells leaves. */
export function clearWork(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  showAll(worksheet, sheet);
  if (sheet.working !== undefined) worksheet.getRange().dataValidation.clear();
}

/** Puts the filter back, without the criteria chosen before. */
export function filterAgain(worksheet: Excel.Worksheet, { working, columnWidths }: ReportSheet): void {
  if (working !== undefined && working.rows > 0) filter(worksheet, working, columnWidths.length);
}

type Sheet = Pick<ReportSheet, 'working'>;

/** Rows without what the reader of a working table filled in. */
export function withoutFilledIn(
  rows: readonly (readonly unknown[])[],
  { working }: Sheet,
): readonly (readonly unknown[])[] {
  if (working === undefined) return rows;
  const { firstRow, filledIn } = working;
  return rows.map((cells, row) =>
    row < firstRow ? cells : cells.map((cell, column) => (filledIn.includes(column) ? '' : cell)),
  );
}

/** The lines of a sheet, those of a working table in one order, however it was sorted. */
export function unsorted(lines: readonly string[], { working }: Sheet): readonly string[] {
  if (working === undefined) return lines;
  const worked = lines.slice(working.firstRow).filter((line) => line !== '');
  return [...lines.slice(0, working.firstRow), ...worked.sort()];
}
