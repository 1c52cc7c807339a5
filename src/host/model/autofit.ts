import { display } from '../formula/display';
import { columnOf, lastColumn, lastRow, rowOf, type Area } from './area';
import { boundedArea, cellAt, keysIn } from './cells';
import { isCovered, mergeAt } from './merge';
import { changeLines, pointsOfCharacters, sizeOf } from './sizes';
import { styleAt } from './styles';
import type { Sheet } from './workbook';

/** Width of a text in characters of the default font: East Asian characters count double. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

const shownText = (sheet: Sheet, row: number, column: number): string =>
  display(cellAt(sheet, row, column)?.value, styleAt(sheet, row, column).numberFormat);

function widthOfCell(sheet: Sheet, row: number, column: number): number {
  const style = styleAt(sheet, row, column);
  const lines = shownText(sheet, row, column).split('\n').map(textWidth);
  return Math.max(...lines) * (style.fontSize / 11) * (style.bold ? 1.08 : 1);
}

export function autofitColumns(sheet: Sheet, area: Area): void {
  sheet.workbook.calculator.recalculate();
  const widths = new Map<number, number>();
  for (const key of keysIn(sheet.cells, area)) {
    const [row, column] = [rowOf(key), columnOf(key)];
    if (mergeAt(sheet, row, column)) continue;
    widths.set(column, Math.max(widths.get(column) ?? 0, widthOfCell(sheet, row, column)));
  }
  for (const [column, width] of widths)
    changeLines(sheet, { row: 0, column, rows: 1, columns: 1 }, 'columns', {
      size: pointsOfCharacters(width + 1),
    });
}

function linesOfCell(sheet: Sheet, row: number, column: number): number {
  const room = sizeOf(sheet, 'columns', column) / 5.25;
  const { wrapText } = styleAt(sheet, row, column);
  return shownText(sheet, row, column)
    .split('\n')
    .reduce(
      (sum, line) => sum + (wrapText ? Math.max(1, Math.ceil(textWidth(line) / Math.max(room, 1))) : 1),
      0,
    );
}

export function autofitRows(sheet: Sheet, area: Area): void {
  sheet.workbook.calculator.recalculate();
  const part = boundedArea(sheet, area);
  for (let row = part.row; row <= lastRow(part); row++) {
    let height = 0;
    for (let column = part.column; column <= lastColumn(part); column++) {
      if (cellAt(sheet, row, column) === undefined || isCovered(sheet, row, column)) continue;
      const line = styleAt(sheet, row, column).fontSize * 1.3636;
      height = Math.max(height, linesOfCell(sheet, row, column) * line);
    }
    if (height > 0)
      changeLines(sheet, { row, column: 0, rows: 1, columns: 1 }, 'rows', {
        size: Math.min(409.5, Math.round(height * 4) / 4),
      });
  }
}
