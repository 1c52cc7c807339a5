import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, cellKey, type Area } from '../../host/model/area';
import { changeLines } from '../../host/model/sizes';
import type { Desk } from '../desk';
import type { Drafts } from '../edit/draft';
import { textToEdit } from '../edit/enter';
import { followLink } from './followLink';
import { areasOf, firstSelection, selectionAt, type Selection, type Spot } from '../selection/selection';
import { spotOf } from './marks';

interface MouseGround {
  readonly desk: Desk;
  readonly drafts: Drafts;
  /** Gives the keyboard back to the grid. */
  readonly focus: () => void;
}

/** The whole rows or columns between two headings. */
function linesBetween(axis: 'row' | 'column', from: number, to: number): Selection {
  const [first, count] = [Math.min(from, to), Math.abs(to - from) + 1];
  const area: Area =
    axis === 'row'
      ? { ...WHOLE_SHEET, row: first, rows: count }
      : { ...WHOLE_SHEET, column: first, columns: count };
  const at = axis === 'row' ? { row: from, column: 0 } : { row: 0, column: from };
  const far = axis === 'row' ? { row: to, column: MAX_COLUMNS - 1 } : { row: MAX_ROWS - 1, column: to };
  return { ...firstSelection(area), anchor: at, active: at, head: far };
}

/** What the mouse is over: a cell, a heading, or the corner. */
type Target =
  | { readonly kind: 'cell'; readonly spot: Spot }
  | { readonly kind: 'row' | 'column'; readonly index: number }
  | { readonly kind: 'all' };

function targetOf(target: EventTarget | null): Target | undefined {
  const spot = spotOf(target);
  if (spot !== undefined) return { kind: 'cell', spot };
  const heading = target instanceof Element ? target.closest('th') : null;
  if (heading?.classList.contains('all') === true) return { kind: 'all' };
  for (const kind of ['row', 'column'] as const) {
    const index = heading?.dataset[kind];
    if (index !== undefined) return { kind, index: Number(index) };
  }
  return undefined;
}

function selectionOf(target: Target, start: Target | undefined, before: Selection): Selection {
  if (target.kind === 'all') return firstSelection(WHOLE_SHEET);
  if (target.kind !== 'cell') {
    const from = start?.kind === target.kind ? start.index : target.index;
    return linesBetween(target.kind, from, target.index);
  }
  return start === undefined ? selectionAt(target.spot) : { ...before, head: target.spot };
}

/** Selecting with the mouse: click, drag, with Shift and with Ctrl; double click edits. */
export function listenToMouse(scroller: HTMLElement, ground: MouseGround): void {
  const { desk, drafts, focus } = ground;
  let start: Target | undefined;
  scroller.addEventListener('mousedown', (event) => {
    const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined;
    const target = targetOf(event.target);
    if (event.button !== 0 || target === undefined || !drafts.commit()) return;
    event.preventDefault();
    focus();
    if (grip !== undefined) {
      dragGrip(desk, Number(grip), event.clientX);
      return;
    }
    const before = desk.selection();
    const others = event.ctrlKey || event.metaKey ? areasOf(desk.sheet(), before) : [];
    desk.select({ ...selectionOf(target, event.shiftKey ? target : undefined, before), others });
    start = target;
  });
  scroller.addEventListener('mouseover', (event) => {
    const target = targetOf(event.target);
    if (start === undefined || event.buttons !== 1 || target?.kind !== start.kind) return;
    desk.select({ ...selectionOf(target, start, desk.selection()), others: desk.selection().others });
  });
  document.addEventListener('mouseup', () => {
    start = undefined;
  });
  scroller.addEventListener('click', (event) => {
    const spot = spotOf(event.target);
    const link = spot && desk.sheet().hyperlinks.get(cellKey(spot.row, spot.column));
    if (link && !event.shiftKey && !event.ctrlKey) followLink(desk, link);
  });
  scroller.addEventListener('dblclick', (event) => {
    if (spotOf(event.target)) drafts.write(textToEdit(desk.sheet(), desk.selection().active), 'editing');
  });
}

/** Widens a column as far as its edge is dragged. */
function dragGrip(desk: Desk, column: number, from: number): void {
  const sheet = desk.sheet();
  const cell = document.querySelector(`th[data-column="${column}"]`);
  const width = cell?.getBoundingClientRect().width ?? 0;
  const drag = ({ clientX }: MouseEvent): void => {
    const size = Math.max(0, (width + clientX - from) * 0.75);
    changeLines(sheet, { ...WHOLE_SHEET, column, columns: 1 }, 'columns', { size });
    desk.touch();
  };
  const end = (): void => {
    document.removeEventListener('mousemove', drag);
    document.removeEventListener('mouseup', end);
  };
  document.addEventListener('mousemove', drag);
  document.addEventListener('mouseup', end);
}
