import { emptyCell, textCell } from '../grid';
import type { Merge, SheetCell } from '../reportSheet';

/** The names of the levels that a row stands under, the widest first. */
export type LevelPath = readonly string[];

export interface LevelColumns {
  /** Row by row, one cell a level. */
  readonly cells: readonly (readonly SheetCell[])[];
  readonly merges: readonly Merge[];
}

/**
 * The columns of an indicator tree: rows below each other that stand under the same name share its cell, and no cell
 * reaches beyond that of the level before it. `text` words the cell of a level by the path down to it.
 */
export function levelColumns(
  paths: readonly LevelPath[],
  text: (path: LevelPath) => string = (path) => path.slice(-1).join(''),
): LevelColumns {
  const levels = paths[0]?.length ?? 0;
  const columns = Array.from({ length: levels }, (_, level) =>
    runsOf(paths.map((path) => path.slice(0, level + 1).join('\n'))),
  );
  const begins = columns.map((runs) => new Set(runs.map(({ from }) => from)));
  return {
    cells: paths.map((path, row) =>
      begins.map((starts, level) =>
        starts.has(row) ? textCell(text(path.slice(0, level + 1)), 'labelCenter') : emptyCell('labelCenter'),
      ),
    ),
    merges: columns.flatMap((runs, column) =>
      runs.filter(({ rows }) => rows > 1).map(({ from, rows }) => ({ row: from, column, rows, columns: 1 })),
    ),
  };
}

interface Run {
  readonly from: number;
  readonly rows: number;
}

/** Neighbours that are the same. */
function runsOf(items: readonly string[]): readonly Run[] {
  const starts = items.flatMap((item, index) => (index > 0 && items[index - 1] === item ? [] : [index]));
  return starts.map((from, index) => ({ from, rows: (starts[index + 1] ?? items.length) - from }));
}
