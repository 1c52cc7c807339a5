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

export function emptyCell(style: StyleName): SheetCell {
  return { kind: 'empty', style };
}

/** A figure that has no value leaves its cell empty: blank and unread are not zero. */
export function figureCell(figure: Figure, style: StyleName): SheetCell {
  return shownValue(figure).kind === 'none' ? emptyCell(style) : { kind: 'figure', figure, style };
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

/** Grids one below the other. */
export function stacked(grids: readonly Grid[]): Grid {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  for (const grid of grids) {
    merges.push(...grid.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...grid.rows);
  }
  return { rows, merges };
}
