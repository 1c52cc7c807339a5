import type { Cell, TextCell } from './cell';
import { Decimal } from './decimal';

/** The tree behind every figure. Nothing else in the code does arithmetic. */
export type Expr =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'constant'; readonly value: Decimal }
  | { readonly kind: 'count'; readonly cells: readonly (Cell | TextCell)[] }
  | { readonly kind: 'sum'; readonly terms: readonly Expr[] }
  | { readonly kind: 'mean'; readonly terms: readonly Expr[] }
  | { readonly kind: 'difference'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'product'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'ratio'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'lesser'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'absolute'; readonly of: Expr }
  | { readonly kind: 'round'; readonly of: Expr; readonly digits: number };

export const cell = (of: Cell): Expr => ({ kind: 'cell', cell: of });

export const constant = (value: number | string | Decimal): Expr => ({
  kind: 'constant',
  value: new Decimal(value),
});

/** How many cells there are; each holds one entry of a list. */
export const count = (cells: readonly (Cell | TextCell)[]): Expr => ({ kind: 'count', cells });

/** The sum of what is there: blank terms add nothing, as in Excel's SUM; an unread term leaves no value. */
export const sum = (terms: readonly Expr[]): Expr => ({ kind: 'sum', terms });

/** The mean of what is there: blank terms do not count, as in Excel's AVERAGE. */
export const mean = (terms: readonly Expr[]): Expr => ({ kind: 'mean', terms });

export const difference = (left: Expr, right: Expr): Expr => ({ kind: 'difference', left, right });

export const product = (left: Expr, right: Expr): Expr => ({ kind: 'product', left, right });

/** `left ÷ right`; a zero base leaves no value. */
export const ratio = (left: Expr, right: Expr): Expr => ({ kind: 'ratio', left, right });

/** The smaller of two: an amount that may not pass another. */
export const lesser = (left: Expr, right: Expr): Expr => ({ kind: 'lesser', left, right });

export const absolute = (of: Expr): Expr => ({ kind: 'absolute', of });

/** Half-up to `digits` decimal places. */
export const round = (of: Expr, digits: number): Expr => ({ kind: 'round', of, digits });

/** `part ÷ whole × 100`, in per cent. */
export const percentage = (part: Expr, whole: Expr): Expr => product(ratio(part, whole), constant(100));

/** The sum of cells. */
export const total = (cells: readonly Cell[]): Expr => sum(cells.map(cell));

/** One cell as it is, so that a blank one has no value; the sum of several. */
export const single = (cells: readonly Cell[]): Expr => {
  const [only, ...more] = cells;
  return only !== undefined && more.length === 0 ? cell(only) : total(cells);
};

/** The same of cells that a workbook may leave out: where there is none there is no value. */
export const optional = (cells: readonly Cell[]): Expr => (cells.length === 0 ? mean([]) : single(cells));

/** The expression without the roundings inside it; itself where there are none. */
export function unrounded(expr: Expr): Expr {
  switch (expr.kind) {
    case 'cell':
    case 'constant':
    case 'count':
      return expr;
    case 'sum':
    case 'mean': {
      const terms = expr.terms.map(unrounded);
      return terms.some((term, index) => term !== expr.terms[index]) ? { ...expr, terms } : expr;
    }
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser': {
      const [left, right] = [unrounded(expr.left), unrounded(expr.right)];
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right };
    }
    case 'absolute': {
      const of = unrounded(expr.of);
      return of === expr.of ? expr : { ...expr, of };
    }
    case 'round':
      return unrounded(expr.of);
  }
}
