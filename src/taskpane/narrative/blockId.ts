/** The element of a block of the narrative, by its place from 0. */
export function blockId(place: number | string): string {
  return `block-${place}`;
}

/** Shows a block, and lets the keyboard go on from there where it is wanted. */
export function showBlock(place: number | string, how: { readonly takeFocus: boolean }): void {
  const block = document.getElementById(blockId(place));
  block?.scrollIntoView({ block: 'center' });
  if (how.takeFocus) block?.focus({ preventScroll: true });
}
