/** The width of a text in half-width characters: Chinese characters and punctuation are a little wider than two. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > 'ÿ' ? 2.1 : 0.95), 0);
}

const lineHeight = 15;
const padding = 5;

/** A line seldom fills up: words and closing punctuation go over to the next one. */
const spread = 1.08;

/** What a cell keeps free at its sides. */
const margin = 2;

/** The height in points that a row needs for its texts, each in a cell of the given width. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => Math.ceil((textWidth(text) * spread) / (width - margin)));
  return Math.max(1, ...lines) * lineHeight + padding;
}
