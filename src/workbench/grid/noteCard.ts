import type { Desk } from '../desk';
import { element } from '../element';
import { cellOf, sameSpot, type Spot } from '../selection/selection';
import { spotOf } from './marks';

export interface NoteCard {
  readonly element: HTMLElement;
  /** Shows the comment of the active cell, or none. */
  readonly show: () => void;
  /** Shows the comment of the cell that the mouse is over. */
  readonly follow: (event: MouseEvent) => void;
}

/** The comment of the cell under the mouse, or of the active cell. */
export function createNoteCard(desk: Desk): NoteCard {
  const card = element('div', { class: 'note', role: 'note', hidden: true });
  const showAt = (spot: Spot, cell: Element | null): void => {
    const comment = desk.sheet().comments.find((one) => sameSpot(one, cellOf(desk.sheet(), spot)));
    card.hidden = comment === undefined || cell === null;
    if (comment === undefined || cell === null) return;
    const replies = comment.replies.map(({ content }) => element('p', { class: 'reply' }, content));
    card.replaceChildren(element('p', {}, comment.content), ...replies);
    const [here, there] = [card.parentElement?.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (here === undefined) return;
    const left = there.right - here.left + 6;
    card.style.left = `${Math.min(left, here.width - 270)}px`;
    card.style.top = `${Math.max(0, Math.min(there.top - here.top, here.height - card.offsetHeight - 20))}px`;
  };
  const show = (): void => {
    showAt(desk.selection().active, document.getElementById('active-cell'));
  };
  const follow = ({ target }: MouseEvent): void => {
    const spot = spotOf(target);
    if (spot && target instanceof Element && target.closest('.noted')) showAt(spot, target.closest('td'));
    else show();
  };
  return { element: card, show, follow };
}
