import type { ReportSheet, SheetCell } from '../../core/sheets/reportSheet';
import type { StyleName } from '../../core/sheets/styles';

/** A block of cells that look alike; counted from 0. */
export interface Region {
  readonly style: StyleName;
  readonly indent: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet cut into as few blocks of equal looks as go: runs in a row, joined with equal runs below. */
export function regionsOf(sheet: ReportSheet): readonly Region[] {
  const finished: Region[] = [];
  let open: readonly Region[] = [];
  sheet.rows.forEach((row, index) => {
    const runs = runsOf(row.cells, index);
    const continued = runs.map((run) => {
      const above = open.find((region) => sameColumns(region, run));
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    finished.push(...open.filter((region) => !runs.some((run) => sameColumns(region, run))));
    open = continued;
  });
  return [...finished, ...open];
}

function runsOf(cells: readonly SheetCell[], row: number): readonly Region[] {
  const runs: Region[] = [];
  cells.forEach((cell, column) => {
    const indent = cell.kind === 'text' ? (cell.indent ?? 0) : 0;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.indent === indent) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ style: cell.style, indent, row, column, rows: 1, columns: 1 });
  });
  return runs;
}

function sameColumns(a: Region, b: Region): boolean {
  return a.style === b.style && a.indent === b.indent && a.column === b.column && a.columns === b.columns;
}
