import type { Desk } from '../desk';
import { createCellEditor, type EditorGround } from '../edit/cellEditor';
import { element } from '../element';
import { lastArea, type Spot } from '../selection/selection';
import { listenToMouse } from './mouse';
import { markSelection } from './marks';
import { createNoteCard } from './noteCard';
import { createScroller, type Scroller } from './scroller';

type GridGround = Omit<EditorGround, 'page'>;

export interface GridView {
  readonly element: HTMLElement;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
}

/** Puts the text field over the active cell; wider while it is open and the text needs it. */
function place(input: HTMLTextAreaElement, grid: HTMLElement): void {
  const cell = grid.querySelector('#active-cell');
  const isOpen = input.classList.contains('open');
  const [here, there] = [grid.getBoundingClientRect(), cell?.getBoundingClientRect()];
  const { left = here.left, top = here.top, width = 60, height = 20 } = there ?? {};
  input.style.left = `${left - here.left - 1}px`;
  input.style.top = `${top - here.top - 1}px`;
  input.style.width = `${width + 1}px`;
  input.style.height = `${height + 1}px`;
  if (!isOpen) return;
  input.style.width = `${Math.min(Math.max(width + 1, input.scrollWidth + 4), here.right - left)}px`;
  input.style.height = `${Math.min(Math.max(height + 1, input.scrollHeight + 2), here.bottom - top)}px`;
}

/** The cell to bring into view: the end that moves, unless whole rows or columns are selected. */
function spotToShow(desk: Desk): Spot {
  const { active, head } = desk.selection();
  const area = lastArea(desk.sheet(), desk.selection());
  return area.rows > 10_000 || area.columns > 1_000 ? active : head;
}

/** The grid: the scrolling table, what is selected in it, and the text field for the keyboard. */
export function createGridView(ground: GridGround): GridView {
  const { desk, drafts } = ground;
  const note = createNoteCard(desk);
  const mark = (): void => {
    markSelection(scroller.element, desk.sheet(), desk.selection());
    place(input, grid);
    note.show();
  };
  const scroller = createScroller(desk, mark);
  const input = createCellEditor({ ...ground, page: scroller.page });
  const grid = element('div', { class: 'grid' }, scroller.element, input, note.element);
  const focus = (): void => {
    input.focus({ preventScroll: true });
  };
  const follow = createFollower(desk, scroller);
  scroller.element.addEventListener('mouseover', note.follow);
  scroller.element.addEventListener('scroll', () => {
    place(input, grid);
  });
  drafts.subscribe(() => {
    place(input, grid);
  });
  listenToMouse(scroller.element, { desk, drafts, focus });
  desk.subscribe((change) => {
    if (change === 'workbook') scroller.draw();
    if (change === 'state') return;
    follow();
    mark();
  });
  requestAnimationFrame(() => {
    scroller.draw();
    follow();
  });
  return { element: grid, focus };
}

/** Scrolls to what is selected, whoever selected it; scrolling away by hand is left alone. */
function createFollower(desk: Desk, scroller: Scroller): () => void {
  let shown = '';
  return () => {
    const { row, column } = spotToShow(desk);
    const now = [desk.sheet().id, row, column].join();
    if (now !== shown) scroller.reveal({ row, column });
    shown = now;
  };
}
