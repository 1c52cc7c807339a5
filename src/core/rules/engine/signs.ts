import { valueOf, type Expr } from '../../expression';

/** Whether an expression is known to be zero. */
export function isZero(expr: Expr): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.isZero();
}

/** Whether an expression is known to be more than zero. */
export function isPositive(expr: Expr): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.gt(0);
}
