/** A part of the page, and what in it takes the keyboard. */
interface Part {
  readonly area: string;
  readonly takes: string;
}

/** What F6 leads to in turn. */
const parts: readonly Part[] = [
  { area: '.grid, .formula-bar', takes: '.grid textarea' },
  { area: '.sheet-tabs', takes: '.sheet-tab[aria-selected=true]' },
  { area: '.pane:not(.closed)', takes: '.pane-frame' },
  { area: '.ribbon', takes: '.ribbon-tab[aria-selected=true]' },
];

/** What can have the keyboard in the pane's document, as Office.js sees it. */
const tabbable = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** Gives the keyboard to an element; to a frame, by way of the first thing in it that can have it. */
function give(element: HTMLElement | null): void {
  element?.focus();
  const inside = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  inside?.querySelector<HTMLElement>(`:is(${tabbable}):not([tabindex="-1"], [aria-hidden])`)?.focus();
}

/** Leads the keyboard from part to part of the page, as F6 does in Excel: Tab alone never leaves the grid. */
export function listenToPartKeys(page: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event;
    if (key !== 'F6' || !(target instanceof Element)) return;
    event.preventDefault();
    const there = parts.filter(({ area }) => page.querySelector(area) !== null);
    const here = there.findIndex(({ area }) => target.closest(area) !== null);
    const next = there.at((here + (shiftKey ? -1 : 1)) % there.length);
    if (next !== undefined) give(page.querySelector(next.takes));
  });
}
