import { Decimal, valueOf, type Expr } from '../../../src/core/expression';

const unit = 2 ** -52;

/** How far a computation in doubles may be from the exact value; infinite where a rounding in it might go the other way. */
export function errorInDoubles(expr: Expr): number {
  const value = valueOf(expr);
  if (value.kind === 'none') return 0;
  const own = value.value.abs().toNumber() * unit;
  switch (expr.kind) {
    case 'cell':
    case 'constant':
      return own;
    case 'count':
      return 0;
    case 'sum':
    case 'mean':
      return own + errorOfTerms(expr.terms);
    case 'difference':
      return own + errorInDoubles(expr.left) + errorInDoubles(expr.right);
    case 'product':
      return own + errorOfProduct(expr.left, expr.right);
    case 'ratio':
      return own + errorOfRatio(expr.left, expr.right);
    case 'lesser':
      return Math.max(errorInDoubles(expr.left), errorInDoubles(expr.right));
    case 'absolute':
      return errorInDoubles(expr.of);
    case 'round':
      return own + errorOfRound(expr.of, expr.digits);
  }
}

function sizeOf(expr: Expr): number {
  const value = valueOf(expr);
  return value.kind === 'none' ? 0 : value.value.abs().toNumber();
}

function errorOfTerms(terms: readonly Expr[]): number {
  return terms.reduce(
    (before, term) => before + errorInDoubles(term) + terms.length * sizeOf(term) * unit,
    0,
  );
}

function errorOfProduct(left: Expr, right: Expr): number {
  const [a, b] = [errorInDoubles(left), errorInDoubles(right)];
  const mixed = a === 0 || b === 0 ? 0 : a * b;
  return (a === 0 ? 0 : a * sizeOf(right)) + (b === 0 ? 0 : b * sizeOf(left)) + mixed;
}

function errorOfRatio(left: Expr, right: Expr): number {
  const [a, b, base] = [errorInDoubles(left), errorInDoubles(right), sizeOf(right)];
  if (b * 2 >= base) return Infinity;
  return (2 * (a + (b * sizeOf(left)) / base)) / base;
}

/** A value that stands nearer to a half than its error may be rounded to either side. */
function errorOfRound(of: Expr, digits: number): number {
  const value = valueOf(of);
  if (value.kind === 'none') return 0;
  const scaled = value.value.abs().times(new Decimal(10).pow(digits));
  const toHalf = scaled.minus(scaled.floor()).minus('0.5').abs().toNumber();
  const seen = sizeOf(of) * 1e-15;
  return (errorInDoubles(of) + seen) * 10 ** digits < toHalf ? 0 : Infinity;
}
