/** The width of a text in half-width characters: Chinese characters and punctuation count for two. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > 'ÿ' ? 2 : 1), 0);
}

const lineHeight = 15;
const padding = 4;

/** A line seldom fills up: words and closing punctuation go over to the next one. */
const spread = 1.15;

/** The height in points that a row needs for its texts, each in a cell of the given width. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => Math.ceil((textWidth(text) * spread) / width));
  return Math.max(1, ...lines) * lineHeight + padding;
}
