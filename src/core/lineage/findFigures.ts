import type { TracedFigure } from './tracedFigures';

/**
 * The figures that a search means, the best first: by amount, typed with or without thousands commas and sign (`2,485.71`),
 * or by words of the name in either language or of the id, all of which must occur. An empty search means all.
 */
export function findFigures(figures: readonly TracedFigure[], search: string): readonly TracedFigure[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  const amount = amountIn(search);
  const ranks: readonly ((figure: TracedFigure) => boolean)[] = [
    ({ digits }) => amount !== '' && magnitudeOf(digits) === amount,
    ({ digits }) => amount !== '' && magnitudeOf(digits).startsWith(amount),
    ({ names }) => names.startsWith(words.join(' ')),
    ({ names }) => words.every((word) => names.includes(word)),
  ];
  const ranked = ranks.map((): TracedFigure[] => []);
  for (const figure of figures) ranked[ranks.findIndex((fits) => fits(figure))]?.push(figure);
  return ranked.flat();
}

/** The digits of a search that is a number, without sign and commas; empty where it is none. */
function amountIn(search: string): string {
  const plain = search.trim().replace(/[,，]/g, '');
  return /^[-−+]?\d+\.?\d*%?$/.test(plain) ? plain.replace(/[-−+%]/g, '') : '';
}

function magnitudeOf(digits = ''): string {
  return digits.replace('-', '');
}
