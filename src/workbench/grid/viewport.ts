import { lastColumn, lastRow } from '../../host/model/area';
import { usedArea } from '../../host/model/cells';
import type { Sheet } from '../../host/model/workbook';
import { measureLines, shownLines, type Lines } from './lines';

/** The rows or columns that are drawn: those that are frozen, then those that the scrolling has come to. */
export interface Band {
  readonly frozen: readonly number[];
  readonly shown: readonly number[];
  /** Pixels that the lines before and after the shown ones take. */
  readonly before: number;
  readonly after: number;
}

export interface Viewport {
  readonly rows: Band;
  readonly columns: Band;
}

export interface Scrolling {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetLines {
  readonly rows: Lines;
  readonly columns: Lines;
  /** How many rows and columns can be scrolled to. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Measures a sheet; what can be scrolled to reaches beyond what is used and where one is. */
export function measureSheet(
  sheet: Sheet,
  reach: { readonly row: number; readonly column: number },
): SheetLines {
  const used = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = measureLines(sheet, 'rows');
  const columns = measureLines(sheet, 'columns');
  return {
    rows,
    columns,
    rowCount: Math.min(rows.count, Math.max(lastRow(used), reach.row) + 100),
    columnCount: Math.min(columns.count, Math.max(lastColumn(used), reach.column) + 20),
  };
}

/** Lines drawn beyond the edges, so that a little scrolling finds them there. */
const MARGIN = 3;
/** How far back drawing begins for a merged area that reaches into view. */
const FARTHEST_MERGE = 60;

interface Axis {
  readonly lines: Lines;
  readonly count: number;
  readonly frozen: number;
  readonly offset: number;
  readonly room: number;
  /** First and last line of each merged area. */
  readonly merges: readonly (readonly [first: number, last: number])[];
}

function bandOf({ lines, count, frozen, offset, room, merges }: Axis): Band {
  const start = lines.offset(frozen);
  const first = Math.max(frozen, lines.at(start + offset) - MARGIN);
  const last = Math.min(count - 1, lines.at(start + offset + Math.max(0, room - start)) + MARGIN);
  const reaching = merges.filter(
    ([from, to]) => from < first && to >= first && from >= first - FARTHEST_MERGE,
  );
  const begin = Math.max(frozen, Math.min(first, ...reaching.map(([from]) => from)));
  return {
    frozen: shownLines(lines, 0, frozen - 1),
    shown: shownLines(lines, begin, last),
    before: lines.offset(begin) - start,
    after: Math.max(0, lines.offset(count) - lines.offset(last + 1)),
  };
}

/** What of a sheet is to be drawn at a place of scrolling; sizes without the headings. */
export function viewportOf(
  sheet: Sheet,
  lines: SheetLines,
  { top, left, width, height }: Scrolling,
): Viewport {
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  return {
    rows: bandOf({
      ...{ lines: lines.rows, count: lines.rowCount, frozen: frozenRows, offset: top, room: height },
      merges: sheet.merges.map((area) => [area.row, lastRow(area)]),
    }),
    columns: bandOf({
      ...{ lines: lines.columns, count: lines.columnCount, frozen: frozenColumns, offset: left, room: width },
      merges: sheet.merges.map((area) => [area.column, lastColumn(area)]),
    }),
  };
}
