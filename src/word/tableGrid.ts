import type { Merge, ReportSheet, SheetCell, SheetRow } from '../core/sheets/reportSheet';

/** A cell with what it spans, or nothing where another cell reaches over the place. */
interface PlacedCell {
  readonly cell: SheetCell;
  readonly columns: number;
  readonly rows: number;
  readonly column: number;
}

export interface GridRow {
  readonly height: number | undefined;
  readonly isHead: boolean;
  readonly cells: readonly PlacedCell[];
}

/** Some rows of a sheet, as far as `end`, with only the cells that stand for themselves. */
export function gridRows(sheet: ReportSheet, start: number, end: number): readonly GridRow[] {
  const { rows, head, columnWidths } = sheet;
  const merges = withoutIdleRows(sheet, start, end);
  return rows.slice(start, end).flatMap((row, index) => {
    const at = start + index;
    if (merges.isIdle(at)) return [];
    const isHead = head !== undefined && at >= head.first && at <= head.last;
    const cells = columnWidths.flatMap((_, column) => merges.cellAt(row, at, column));
    return [{ height: row.height, isHead, cells }];
  });
}

interface Spans {
  readonly isIdle: (row: number) => boolean;
  readonly cellAt: (cells: SheetRow, row: number, column: number) => readonly PlacedCell[];
}

const bare: SheetCell = { kind: 'empty', style: 'caption' };

/**
 * A row in which every cell is reached over from above says nothing: sheets have such rows because theirs are limited in
 * height. They are left out, and what spans them spans so much less.
 */
function withoutIdleRows({ merges, columnWidths }: ReportSheet, start: number, end: number): Spans {
  const here = merges.filter(({ row }) => row >= start && row < end);
  const over = new Map<string, Merge>();
  for (const merge of here)
    for (let row = merge.row; row < merge.row + merge.rows; row += 1)
      for (let column = merge.column; column < merge.column + merge.columns; column += 1)
        over.set(place(row, column), merge);
  const isIdle = (row: number): boolean =>
    columnWidths.every((_, column) => (over.get(place(row, column))?.row ?? row) < row);
  const spanned = ({ row, rows }: Merge): number =>
    Array.from({ length: rows }, (_, index) => row + index).filter((each) => !isIdle(each)).length;
  const cellAt = ({ cells }: SheetRow, row: number, column: number): readonly PlacedCell[] => {
    const cell = cells[column] ?? bare;
    const merge = over.get(place(row, column));
    if (merge === undefined) return [{ cell, column, columns: 1, rows: 1 }];
    if (merge.row !== row || merge.column !== column) return [];
    return [{ cell, column, columns: merge.columns, rows: spanned(merge) }];
  };
  return { isIdle, cellAt };
}

function place(row: number, column: number): string {
  return `${row},${column}`;
}
