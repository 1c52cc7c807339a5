import type { InputList, InputTable } from '../inputs/table';
import { cardGrid, type Known } from './cardGrid';
import { formGrid } from './formGrid';
import { landscapeWidth, portraitWidth, total, widestPage, type Grid } from './grid';
import { listGrid } from './listGrid';
import type { Area, TemplateSheet } from './templateSheet';
import { rowHeight } from './textWidth';

/** What a new input sheet holds besides its declaration. */
export interface Prepared extends Known {
  /** How many empty rows a list gets. */
  readonly rowsOf: (table: InputTable) => number;
  /** The headers of columns that a list takes any number of. */
  readonly openHeadersOf: (list: InputList) => readonly string[];
}

/** Rows above the table: title, purpose in Chinese, purpose in English. */
const above = 3;

/** The sheet of one input table: title and purpose, then the table. */
export function inputSheet(table: InputTable, prepared: Prepared): TemplateSheet {
  const grid = gridOf(table, prepared);
  const { columnWidths } = grid;
  const head = [`${table.name}  ${table.english}`, table.purpose.zh, table.purpose.en];
  const rows = [...head.map((text) => [text, ...columnWidths.slice(1).map(() => '')]), ...grid.rows];
  const whole = { row: 0, column: 0, rows: rows.length, columns: columnWidths.length };
  const width = total(columnWidths);
  return {
    name: table.name,
    orientation: width > portraitWidth ? 'landscape' : 'portrait',
    columnWidths,
    rows,
    rowHeights: heightsOf(table, grid),
    looks: [
      { area: whole, look: 'page' },
      { area: { ...whole, rows: 1 }, look: 'title' },
      { area: { ...whole, row: 1, rows: above - 1 }, look: 'hint' },
      ...lowered(grid.looks),
    ],
    merges: [1, 2].map((row) => ({ ...whole, row, rows: 1, columns: purposeColumns(columnWidths) })),
    links: [],
    entries: lowered(grid.entries),
    prompts: lowered(grid.prompts),
    table: { name: table.name, area: { ...whole, row: above, rows: grid.rows.length } },
    frozenRows: above + 1,
    frozenColumns: width > widestPage ? 1 : 0,
    pagesAcross: Math.ceil(width / widestPage),
    printedHead: above,
  };
}

/** The purpose stands across so many columns as one page shows. */
function purposeColumns(widths: readonly number[]): number {
  const fitting = widths.filter((_, column) => total(widths.slice(0, column + 1)) <= landscapeWidth);
  return Math.max(1, fitting.length);
}

function gridOf(table: InputTable, { rowsOf, openHeadersOf, ...known }: Prepared): Grid {
  switch (table.shape) {
    case 'list':
      return listGrid(table, { emptyRows: rowsOf(table), openHeaders: openHeadersOf(table) });
    case 'form':
      return formGrid(table);
    case 'card':
      return cardGrid(table, known);
  }
}

function lowered<T extends { readonly area: Area }>(items: readonly T[]): readonly T[] {
  return items.map((item) => ({ ...item, area: { ...item.area, row: item.area.row + above } }));
}

function heightsOf({ purpose }: InputTable, grid: Grid): ReadonlyMap<number, number> {
  const { rows, columnWidths } = grid;
  const width = total(columnWidths.slice(0, purposeColumns(columnWidths)));
  const headers = columnWidths.map((own, column) => ({
    text: rows
      .slice(0, 1)
      .flatMap((header) => header.slice(column, column + 1))
      .join(''),
    width: own,
  }));
  return new Map([
    [0, 28],
    [1, rowHeight([{ text: purpose.zh, width }])],
    [2, rowHeight([{ text: purpose.en, width }])],
    [above, rowHeight(headers) + 5],
    ...[...grid.rowHeights].map(([row, height]) => [row + above, height] as const),
  ]);
}
