import { containsArea, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** Cells put in or taken out, and which way the others go. */
export interface Shift {
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function insertSpan(span: Span, at: Span, limit: number): Span | undefined {
  if (span.length === limit) return span;
  const start = span.start >= at.start ? span.start + at.length : span.start;
  const end = span.start + span.length - 1;
  const length = span.start < at.start && end >= at.start ? span.length + at.length : span.length;
  return start >= limit ? undefined : { start, length: Math.min(length, limit - start) };
}

function deleteSpan(span: Span, at: Span, limit: number): Span | undefined {
  if (span.length === limit) return span;
  const [end, cutEnd] = [span.start + span.length, at.start + at.length];
  const gone = Math.max(0, Math.min(end, cutEnd) - Math.max(span.start, at.start));
  if (gone === span.length) return undefined;
  const before = Math.max(0, Math.min(span.start, cutEnd) - at.start);
  return { start: span.start >= at.start ? span.start - before : span.start, length: span.length - gone };
}

/** The column or row band in which everything at or after the changed cells moves. */
const movingBand = ({ area, axis }: Shift): Area =>
  axis === 'rows' ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

/** Where an area is after the shift; undefined when its cells are gone. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const { axis, kind } = shift;
  const band =
    axis === 'rows'
      ? { ...shift.area, row: 0, rows: MAX_ROWS }
      : { ...shift.area, column: 0, columns: MAX_COLUMNS };
  if (!containsArea(band, area)) return area;
  const change = kind === 'insert' ? insertSpan : deleteSpan;
  if (axis === 'rows') {
    const at = { start: shift.area.row, length: shift.area.rows };
    const span = change({ start: area.row, length: area.rows }, at, MAX_ROWS);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const at = { start: shift.area.column, length: shift.area.columns };
  const span = change({ start: area.column, length: area.columns }, at, MAX_COLUMNS);
  return span && { ...area, column: span.start, columns: span.length };
}

/** Whether a shift would move only part of an area that must stay whole. */
export function wouldTear(area: Area, shift: Shift): boolean {
  const part = intersection(movingBand(shift), area);
  if (part === undefined) return false;
  return shift.axis === 'rows'
    ? part.column !== area.column || lastColumn(part) !== lastColumn(area)
    : part.row !== area.row || lastRow(part) !== lastRow(area);
}
