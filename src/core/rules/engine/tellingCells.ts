import { cellsOf, type Cell, type Expr } from '../../expression';
import { isFilled } from './wording';

/** The cells under an expression that say something: those other than zero, else those filled in, else all of them. */
export function tellingCells(expr: Expr): readonly Cell[] {
  const all = cellsOf(expr);
  const filled = all.filter(isFilled);
  const amounts = filled.filter(({ content }) => content.kind !== 'number' || !content.value.isZero());
  return [amounts, filled, all].find((cells) => cells.length > 0) ?? [];
}
