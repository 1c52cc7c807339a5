import { constant, valueOf, type Expr } from '../../expression';

/** The same value in fewer words: zeros and blanks left out of sums, a sum of one term the term itself. */
export function condensed(expr: Expr): Expr {
  switch (expr.kind) {
    case 'cell':
    case 'constant':
    case 'count':
    case 'mean':
      return expr;
    case 'sum':
      return condensedSum(expr.terms);
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      return { ...expr, left: condensed(expr.left), right: condensed(expr.right) };
    case 'absolute':
    case 'round':
      return { ...expr, of: condensed(expr.of) };
  }
}

function condensedSum(terms: readonly Expr[]): Expr {
  const telling = terms.filter(isTelling).map(condensed);
  const [only, ...more] = telling;
  if (only === undefined) return constant(0);
  return more.length === 0 ? only : { kind: 'sum', terms: telling };
}

/** Whether a term adds something, or might: one that could not be read stays. */
function isTelling(term: Expr): boolean {
  const value = valueOf(term);
  return value.kind === 'value' ? !value.value.isZero() : value.reason !== 'blank';
}
