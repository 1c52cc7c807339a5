import type { CellReference } from './cell';
import { Decimal, roundHalfUp, zero } from './decimal';
import type { Expr } from './expression';

/** Why there is no value: a blank cell, a cell that could not be read, a code no dictionary tells about, or a base of zero. */
export type NoValue =
  | { readonly kind: 'none'; readonly reason: 'blank' | 'unread'; readonly at: CellReference | undefined }
  | { readonly kind: 'none'; readonly reason: 'unlistedCode'; readonly at: CellReference }
  | { readonly kind: 'none'; readonly reason: 'zeroBase'; readonly at: undefined };

export type Value = { readonly kind: 'value'; readonly value: Decimal } | NoValue;

const some = (value: Decimal): Value => ({ kind: 'value', value });

/** The exact value of an expression, or the reason why there is none. */
export function valueOf(expr: Expr): Value {
  switch (expr.kind) {
    case 'cell':
      return expr.cell.content.kind === 'number'
        ? some(expr.cell.content.value)
        : { kind: 'none', reason: expr.cell.content.kind, at: expr.cell.ref };
    case 'constant':
      return some(expr.value);
    case 'count':
      return some(new Decimal(expr.cells.length));
    case 'sum':
      return kept(expr, () =>
        overTerms(expr.terms, (values) => some(values.reduce((a, b) => a.plus(b), zero))),
      );
    case 'mean':
      return overTerms(expr.terms, meanOf);
    case 'difference':
      return both(expr.left, expr.right, (a, b) => some(a.minus(b)));
    case 'product':
      return both(expr.left, expr.right, (a, b) => some(a.times(b)));
    case 'ratio':
      return both(expr.left, expr.right, (a, b) => (b.isZero() ? zeroBase : some(a.div(b))));
    case 'lesser':
      return both(expr.left, expr.right, (a, b) => some(Decimal.min(a, b)));
    case 'absolute':
      return one(expr.of, (a) => a.abs());
    case 'round':
      return one(expr.of, (a) => roundHalfUp(a, expr.digits));
  }
}

const valuesOfSums = new WeakMap<Expr, Value>();

/** A long sum stands under many figures: it is added up once. Trees never change, so neither does its value. */
function kept(expr: Expr, compute: () => Value): Value {
  const before = valuesOfSums.get(expr);
  if (before !== undefined) return before;
  const value = compute();
  valuesOfSums.set(expr, value);
  return value;
}

/** There is no rate from a base of zero. */
export const zeroBase: NoValue = { kind: 'none', reason: 'zeroBase', at: undefined };

function meanOf(values: readonly Decimal[]): Value {
  if (values.length === 0) return { kind: 'none', reason: 'blank', at: undefined };
  return some(values.reduce((a, b) => a.plus(b), zero).div(values.length));
}

function overTerms(terms: readonly Expr[], combine: (values: readonly Decimal[]) => Value): Value {
  const values: Decimal[] = [];
  for (const term of terms) {
    const result = valueOf(term);
    if (result.kind === 'value') values.push(result.value);
    else if (result.reason !== 'blank') return result;
  }
  return combine(values);
}

function both(left: Expr, right: Expr, combine: (a: Decimal, b: Decimal) => Value): Value {
  const a = valueOf(left);
  if (a.kind === 'none') return a;
  const b = valueOf(right);
  return b.kind === 'none' ? b : combine(a.value, b.value);
}

function one(of: Expr, apply: (a: Decimal) => Decimal): Value {
  const a = valueOf(of);
  return a.kind === 'none' ? a : some(apply(a.value));
}
