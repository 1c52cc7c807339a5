import type { Drafts } from './draft';

/**
 * Going elsewhere in the page enters what was being typed; between the cell and the formula bar the edit goes on, and so
 * it does while another window is in front.
 */
export function endWithFocus(field: HTMLElement, drafts: Drafts): void {
  field.addEventListener('blur', ({ relatedTarget }) => {
    const goesOn = relatedTarget instanceof Element && relatedTarget.matches('.editor, .formula');
    if (!goesOn && document.activeElement !== field) drafts.commit();
  });
}
