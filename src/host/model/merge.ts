import { cellKey, containsCell, isSingle, lastRow, overlaps, type Area } from './area';
import { putCell, keysIn } from './cells';
import { fail } from './fault';
import { requireWritable } from './write';
import type { Sheet } from './workbook';

/** The merged area that a cell lies in. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  sheet.merges.find((merge) => containsCell(merge, row, column));

/** Whether a cell is covered by a merged area that begins elsewhere. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** The first content of a merged area moves to its first cell, the rest is lost. */
function gather(sheet: Sheet, area: Area): void {
  const target = cellKey(area.row, area.column);
  const keys = keysIn(sheet.cells, area).sort((a, b) => a - b);
  const [first] = keys;
  if (first === undefined) return;
  const cell = sheet.cells.get(first);
  for (const key of keys) putCell(sheet, key, undefined);
  putCell(sheet, target, cell);
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  requireWritable(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.used = undefined;
}

export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => overlaps(table.area, area))) fail('MergedRangeConflict');
  unmergeCells(sheet, area);
  const parts: Area[] = [];
  for (let row = area.row; row <= lastRow(area); row += across ? 1 : area.rows)
    parts.push({ ...area, row, rows: across ? 1 : area.rows });
  const merged = parts.filter((part) => !isSingle(part));
  for (const part of merged) gather(sheet, part);
  sheet.merges = [...sheet.merges, ...merged];
}
