import { cellArea, lastColumn, lastRow, type Area } from '../../host/model/area';
import { mergeAt } from '../../host/model/merge';
import type { Sheet } from '../../host/model/workbook';
import type { Desk } from '../desk';
import { element } from '../element';
import type { Spot } from '../selection/selection';
import type { Lines } from './lines';
import { drawCharts } from './charts';
import { drawTable, HEADING_HEIGHT, HEADING_WIDTH } from './table';
import { measureSheet, viewportOf, type SheetLines, type Viewport } from './viewport';

export interface Scroller {
  readonly element: HTMLElement;
  /** Draws the sheet anew. */
  readonly draw: () => void;
  /** Scrolls as little as shows a cell. */
  readonly reveal: (spot: Spot) => void;
  /** Rows in view. */
  readonly page: () => number;
}

interface Axis {
  readonly lines: Lines;
  readonly frozen: number;
  readonly offset: number;
  readonly room: number;
}

/** Where to scroll to so that lines from one to another are in view. */
export function offsetShowing(first: number, last: number, { lines, frozen, offset, room }: Axis): number {
  if (first < frozen) return offset;
  const start = lines.offset(frozen);
  const [from, to] = [lines.offset(first) - start, lines.offset(last + 1) - start];
  if (from < offset) return from;
  const visible = Math.max(room - start, 20);
  return to > offset + visible ? Math.min(from, to - visible) : offset;
}

/** Where a sheet was drawn last. */
interface Drawing {
  readonly sheetId: string;
  readonly lines: SheetLines;
  readonly view: string;
  /** A cell far out that can be scrolled to, though nothing is there. */
  readonly reach: Spot;
}

const nowhere: Spot = { row: 0, column: 0 };

const roomOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  width: clientWidth - HEADING_WIDTH,
  height: clientHeight - HEADING_HEIGHT,
});

const viewOf = (sheet: Sheet, lines: SheetLines, scroller: HTMLElement): Viewport =>
  viewportOf(sheet, lines, { top: scroller.scrollTop, left: scroller.scrollLeft, ...roomOf(scroller) });

/** Scrolls as little as shows an area. */
function scrollTo(scroller: HTMLElement, area: Area, { frozen }: Sheet, lines: SheetLines): void {
  const { width, height } = roomOf(scroller);
  const columns = { lines: lines.columns, frozen: frozen.columns, offset: scroller.scrollLeft, room: width };
  const rows = { lines: lines.rows, frozen: frozen.rows, offset: scroller.scrollTop, room: height };
  scroller.scrollTo(
    offsetShowing(area.column, lastColumn(area), columns),
    offsetShowing(area.row, lastRow(area), rows),
  );
}

/** The part of the page in which a sheet scrolls; only what is in view is in the document. */
export function createScroller(desk: Desk, onDrawn: () => void): Scroller {
  const scroller = element('div', { class: 'scroller', tabindex: -1 });
  const first = measureSheet(desk.sheet(), nowhere);
  let drawn: Drawing = { sheetId: '', lines: first, view: '', reach: nowhere };
  const draw = (reach: Spot = drawn.reach): void => {
    const sheet = desk.sheet();
    const isSame = drawn.sheetId === sheet.id;
    if (!isSame) scroller.scrollTo(0, 0);
    const lines = measureSheet(sheet, isSame ? reach : nowhere);
    const view = viewOf(sheet, lines, scroller);
    drawn = { sheetId: sheet.id, lines, view: JSON.stringify(view), reach: isSame ? reach : nowhere };
    scroller.replaceChildren(drawTable(sheet, lines, view), ...drawCharts(sheet));
    onDrawn();
  };
  const follow = (): void => {
    const view = viewOf(desk.sheet(), drawn.lines, scroller);
    const row = view.rows.shown.at(-1) ?? 0;
    if (row >= drawn.lines.rowCount - 10) draw({ ...drawn.reach, row });
    else if (drawn.view !== JSON.stringify(view)) draw();
  };
  scroller.addEventListener('scroll', () => requestAnimationFrame(follow));
  new ResizeObserver(follow).observe(scroller);
  return {
    element: scroller,
    draw: () => {
      draw();
    },
    page: () => Math.max(1, viewOf(desk.sheet(), drawn.lines, scroller).rows.shown.length - 4),
    reveal: ({ row, column }) => {
      const area = mergeAt(desk.sheet(), row, column) ?? cellArea(row, column);
      const far = { row: lastRow(area), column: lastColumn(area) };
      if (drawn.sheetId !== desk.sheet().id) draw();
      if (far.row >= drawn.lines.rowCount || far.column >= drawn.lines.columnCount) draw(far);
      scrollTo(scroller, area, desk.sheet(), drawn.lines);
      follow();
    },
  };
}
