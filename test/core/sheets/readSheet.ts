import { shownDigits } from '../../../src/core/expression';
import type { ReportSheet, SheetCell } from '../../../src/core/sheets';
import { styles } from '../../../src/core/sheets';

/** A cell as it is printed: its text, or its digits as the look has them; a zero that the look hides is empty. */
export function printedCell(cell: SheetCell): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'number') return String(cell.number);
  if (cell.kind !== 'figure') return cell.text;
  const digits = shownDigits(cell.figure);
  if (digits === undefined) throw new Error(`${cell.figure.id} has no value and should be an empty cell`);
  const { numberFormat } = styles[cell.style];
  if (numberFormat.endsWith(';') && Number(digits) === 0) return '';
  if (numberFormat === 'General') return String(Number(digits));
  return digits + (/"(.+)"/.exec(numberFormat)?.[1] ?? '');
}

/** All rows of a sheet as they are printed. */
export function printedRows(sheet: ReportSheet): readonly (readonly string[])[] {
  return sheet.rows.map(({ cells }) => cells.map(printedCell));
}

/** The rows below the head, notes included. */
export function printedTable(sheet: ReportSheet): readonly (readonly string[])[] {
  return printedRows(sheet).slice((sheet.head?.last ?? -1) + 1);
}

/** The rows of the head. */
export function printedHead(sheet: ReportSheet): readonly (readonly string[])[] {
  return printedRows(sheet).slice(sheet.head?.first, (sheet.head?.last ?? -1) + 1);
}

/** Where a sheet breaks the rules that hold for all of them; none, if all is well. */
export function layoutFaults(sheet: ReportSheet): readonly string[] {
  const { columnWidths, rows, merges, orientation, name, pageBreaks = [] } = sheet;
  const faults: string[] = [];
  if (name.length > 31 || /[[\]:*?/\\]/.test(name)) faults.push(`tab name ${name}`);
  const printable = orientation === 'portrait' ? 92 : 136;
  const width = columnWidths.reduce((a, b) => a + b, 0);
  if (width > printable / 0.78) faults.push(`${String(width)} characters wide`);
  pageBreaks.forEach((row, index) => {
    if (row <= (pageBreaks[index - 1] ?? 0) || row >= rows.length) faults.push(`page break ${String(row)}`);
  });
  rows.forEach(({ cells, height }, row) => {
    if (cells.length > columnWidths.length) faults.push(`row ${String(row)} has too many cells`);
    if (height === undefined || height > 409) faults.push(`row ${String(row)} is ${String(height)} high`);
  });
  const covered = new Set<string>();
  for (const merge of merges) {
    if (merge.rows * merge.columns < 2) faults.push(`merge of one cell in row ${String(merge.row)}`);
    if (merge.row + merge.rows > rows.length) faults.push(`merge below row ${String(merge.row)}`);
    if (merge.column + merge.columns > columnWidths.length) faults.push(`merge in row ${String(merge.row)}`);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const place = `${String(row)},${String(column)}`;
        if (covered.has(place)) faults.push(`merges overlap at ${place}`);
        covered.add(place);
        const isFirst = row === merge.row && column === merge.column;
        const cell = rows[row]?.cells[column];
        if (!isFirst && cell?.kind !== 'empty') faults.push(`a merge hides ${place}`);
        if (cell?.style !== rows[merge.row]?.cells[merge.column]?.style) faults.push(`looks in ${place}`);
      }
    }
  }
  return faults;
}
