import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Shift } from './shiftArea';
import { offsetOf, sizeOf, type Lines } from './sizes';
import type { Sheet } from './workbook';

/** A point of a sheet along one axis: a row or column and the distance in points from its beginning. */
interface Mark {
  readonly index: number;
  readonly offset: number;
}

interface Span {
  readonly from: Mark;
  readonly to: Mark;
}

/** Where a drawing lies; it moves and grows with the cells under it. */
export type Anchor = Readonly<Record<Lines, Span>>;

/** Points from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const shownSize = (sheet: Sheet, lines: Lines, index: number): number =>
  sheet[lines].get(index)?.hidden === true ? 0 : sizeOf(sheet, lines, index);

const round = (points: number): number => Number(points.toFixed(4));

const distance = (sheet: Sheet, lines: Lines, { index, offset }: Mark): number =>
  offsetOf(sheet, lines, index) + Math.min(offset, shownSize(sheet, lines, index));

const LIMIT = { rows: MAX_ROWS, columns: MAX_COLUMNS } as const;

function markAt(sheet: Sheet, lines: Lines, points: number): Mark {
  let rest = Math.max(0, points);
  for (let index = 0; index < LIMIT[lines]; index++) {
    const size = shownSize(sheet, lines, index);
    if (rest < size) return { index, offset: round(rest) };
    rest -= size;
  }
  return { index: LIMIT[lines] - 1, offset: 0 };
}

export function boxOf(sheet: Sheet, { rows, columns }: Anchor): Box {
  const [left, top] = [distance(sheet, 'columns', columns.from), distance(sheet, 'rows', rows.from)];
  return {
    left: round(left),
    top: round(top),
    width: round(distance(sheet, 'columns', columns.to) - left),
    height: round(distance(sheet, 'rows', rows.to) - top),
  };
}

export function anchorAt(sheet: Sheet, { left, top, width, height }: Box): Anchor {
  const span = (lines: Lines, start: number, length: number): Span => ({
    from: markAt(sheet, lines, start),
    to: markAt(sheet, lines, start + length),
  });
  return { rows: span('rows', top, height), columns: span('columns', left, width) };
}

/** The anchor of a drawing that covers an area and no more. */
export const anchorOver = (area: Area): Anchor => ({
  rows: { from: { index: area.row, offset: 0 }, to: { index: lastRow(area) + 1, offset: 0 } },
  columns: { from: { index: area.column, offset: 0 }, to: { index: lastColumn(area) + 1, offset: 0 } },
});

function shiftMark(mark: Mark, start: number, count: number, kind: Shift['kind']): Mark {
  if (mark.index < start) return mark;
  if (kind === 'insert') return { ...mark, index: mark.index + count };
  return mark.index < start + count ? { index: start, offset: 0 } : { ...mark, index: mark.index - count };
}

/** Where a drawing is after whole rows or columns were inserted or deleted. */
export function shiftAnchor(anchor: Anchor, { area, axis, kind }: Shift): Anchor {
  const [start, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const { from, to } = anchor[axis];
  const moved = {
    from: shiftMark(from, start, count, kind),
    to: shiftMark(to, start, count, kind),
  };
  return { ...anchor, [axis]: moved };
}
