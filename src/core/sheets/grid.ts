import { shownValue, type Figure } from '../expression';
import type { Merge, SheetCell, SheetRow } from './reportSheet';
import type { StyleName } from './styles';

/** A piece of a sheet; its merges count from its own first row. */
export interface Grid {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export function textCell(text: string, style: StyleName, indent = 0): SheetCell {
  return indent === 0 ? { kind: 'text', text, style } : { kind: 'text', text, style, indent };
}

/** Words as they are; a cell without words is empty. */
export function wordsCell(text: string, style: StyleName): SheetCell {
  return text === '' ? emptyCell(style) : textCell(text, style);
}

export function emptyCell(style: StyleName): SheetCell {
  return { kind: 'empty', style };
}

/** A figure that has no value leaves its cell empty: blank and unread are not zero. */
export function figureCell(figure: Figure, look: StyleName): SheetCell {
  const style = lookOf(figure, look);
  return shownValue(figure).kind === 'none' ? emptyCell(style) : { kind: 'figure', figure, style };
}

/** The look of a figure: a rate of one decimal place is shown with one. */
export function lookOf({ digits }: Pick<Figure, 'digits'>, look: StyleName): StyleName {
  return look === 'rate' && digits === 1 ? 'rateOfOneDigit' : look;
}

/** A cell and the empty ones of the same look that a merge lays it over. */
export function spread(cell: SheetCell, columns: number): readonly SheetCell[] {
  return [cell, ...Array.from({ length: columns - 1 }, () => emptyCell(cell.style))];
}

/** One row whose text runs across `columns` columns. */
export function lineAcross(text: string, style: StyleName, columns: number): Grid {
  return {
    rows: [{ cells: spread(textCell(text, style), columns) }],
    merges: columns > 1 ? [{ row: 0, column: 0, rows: 1, columns }] : [],
  };
}

/** One row of cells, each with the number of columns it runs across. */
export function across(...cells: readonly (readonly [SheetCell, number])[]): Grid {
  const widths = cells.map(([, columns]) => columns);
  const merges = widths.map((columns, index) => ({
    row: 0,
    column: widths.slice(0, index).reduce((a, b) => a + b, 0),
    rows: 1,
    columns,
  }));
  return {
    rows: [{ cells: cells.flatMap(([cell, columns]) => spread(cell, columns)) }],
    merges: merges.filter(({ columns }) => columns > 1),
  };
}

/** A grid with one more column on its left: a cell that is merged down all its rows. */
export function labelled(cell: SheetCell, { rows, merges }: Grid): Grid {
  const moved = merges.map((merge) => ({ ...merge, column: merge.column + 1 }));
  const label = { row: 0, column: 0, rows: rows.length, columns: 1 };
  return {
    rows: rows.map((row, index) => ({
      ...row,
      cells: [index === 0 ? cell : emptyCell(cell.style), ...row.cells],
    })),
    merges: rows.length > 1 ? [label, ...moved] : moved,
  };
}

/** Grids one below the other. */
export function stacked(grids: readonly Grid[]): Grid {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  for (const grid of grids) {
    const above = rows.length;
    for (const merge of grid.merges) merges.push({ ...merge, row: merge.row + above });
    for (const row of grid.rows) rows.push(row);
  }
  return { rows, merges };
}
