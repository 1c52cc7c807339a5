import type { TracedFigure } from './tracedFigures';
import { beginsPrinted, isPrinted, isSameMoney, typedAmount, type TypedAmount } from './typedAmount';

type Fits = (figure: TracedFigure) => boolean;

/**
 * The figures that a search means, the best first: by amount, with or without commas, sign and unit (`2,485.71`), or by words
 * of the name in either language or of the id, all of which must occur. Where there is none, those that are the same
 * money in another unit (`24857100元`). An empty search means all.
 */
export function findFigures(figures: readonly TracedFigure[], search: string): readonly TracedFigure[] {
  const words = search.normalize('NFKC').trim().toLowerCase().split(/\s+/);
  const amount = typedAmount(search);
  const ranks: readonly Fits[] = [
    ...(amount === undefined ? [] : [prints(amount, isPrinted), prints(amount, beginsPrinted)]),
    ({ names }) => names.startsWith(words.join(' ')),
    ({ names }) => words.every((word) => names.includes(word)),
  ];
  const ranked = ranks.map((): TracedFigure[] => []);
  for (const figure of figures) ranked[ranks.findIndex((fits) => fits(figure))]?.push(figure);
  const found = ranked.flat();
  return found.length > 0 || amount === undefined ? found : figures.filter(prints(amount, isSameMoney));
}

function prints(amount: TypedAmount, fits: typeof isPrinted): Fits {
  return ({ figure: { measure }, digits }) =>
    digits !== undefined && fits(amount, digits.replace('-', ''), measure);
}
