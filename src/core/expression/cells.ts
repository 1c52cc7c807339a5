import type { Cell } from './cell';
import type { Expr } from './expression';

/** The number cells under an expression, in reading order: each once, or each time it is used. */
export function cellsOf(expr: Expr, how: 'once' | 'eachTime' = 'once'): readonly Cell[] {
  const found: Cell[] = [];
  collect(expr, found);
  return how === 'once' ? [...new Set(found)] : found;
}

function collect(expr: Expr, found: Cell[]): void {
  switch (expr.kind) {
    case 'cell':
      found.push(expr.cell);
      return;
    case 'constant':
    case 'count':
      return;
    case 'sum':
    case 'mean':
      for (const term of expr.terms) collect(term, found);
      return;
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      collect(expr.left, found);
      collect(expr.right, found);
      return;
    case 'absolute':
    case 'round':
      collect(expr.of, found);
  }
}
