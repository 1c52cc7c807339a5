import type { Area } from '../../src/core/template';
import type { Entry, FilledTable } from './filledTable';

function isIllustrative(entry: Entry): boolean {
  return typeof entry === 'object';
}

/** The illustrative cells as blocks, counted from the table's first body cell: runs down a column, equal neighbours joined. */
export function illustrativeAreas({ rows, firstColumn }: FilledTable): readonly Area[] {
  const width = rows[0]?.length ?? 0;
  const areas: Area[] = [];
  for (let column = 0; column < width; column += 1) {
    for (const run of runsIn(rows.map((row) => isIllustrative(row[column] ?? '')))) {
      const left = areas.findIndex(
        (area) =>
          area.column + area.columns === column + firstColumn &&
          area.row === run.row &&
          area.rows === run.rows,
      );
      const before = areas[left];
      if (before === undefined) areas.push({ ...run, column: column + firstColumn, columns: 1 });
      else areas[left] = { ...before, columns: before.columns + 1 };
    }
  }
  return areas;
}

function runsIn(marks: readonly boolean[]): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  marks.forEach((marked, row) => {
    if (!marked) return;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}
