import type { Expr } from './expression';
import { formulaOf } from './formula';
import { valueOf, type NoValue } from './value';

/** What an expression needs to have a value: an Excel condition, or false where nothing typed can meet it. */
export interface Need {
  readonly holds: string | false;
  /** Why there is no value where it does not hold. */
  readonly otherwise: NoValue['reason'];
}

interface Judged extends Need {
  readonly isMet: boolean;
}

/**
 * All that an expression needs, in the order in which its value asks for it: the first that does not hold tells why there
 * is none. Undefined where there is no value for a reason that cannot be put as a condition.
 */
export function needsOf(expr: Expr): readonly Need[] | undefined {
  const needs = [...new Map(collected(expr).map((need) => [need.holds, need])).values()];
  const value = valueOf(expr);
  const expected = value.kind === 'none' ? value.reason : undefined;
  return needs.find(({ isMet }) => !isMet)?.otherwise === expected ? needs : undefined;
}

/** The Excel condition that a base is not zero, in whatever unit; undefined where Excel cannot compute the base. */
export function nonZero(base: Expr): string | undefined {
  if (base.kind === 'ratio' && base.right.kind === 'constant') return nonZero(base.left);
  const formula = formulaOf(base);
  if (formula === undefined) return undefined;
  return base.kind === 'cell' ? `${formula}<>0` : `ROUND(${formula},${String(digitsOfZero)})<>0`;
}

/** Sums of doubles that cancel out leave a rest in Excel, far below any amount. */
const digitsOfZero = 9;

function collected(expr: Expr): readonly Judged[] {
  switch (expr.kind) {
    case 'cell':
      return needsOfCell(expr);
    case 'constant':
    case 'count':
      return [];
    case 'mean':
      return expr.terms.length === 0
        ? [{ holds: false, otherwise: 'blank', isMet: false }]
        : needsOfTerms(expr.terms);
    case 'sum':
      return needsOfTerms(expr.terms);
    case 'difference':
    case 'product':
    case 'lesser':
      return [...collected(expr.left), ...collected(expr.right)];
    case 'ratio':
      return [...collected(expr.left), ...collected(expr.right), ...needsOfBase(expr.right)];
    case 'absolute':
    case 'round':
      return collected(expr.of);
  }
}

/** A number typed as text is read by VALUE, which says itself when there is none. */
function needsOfCell(expr: Expr & { readonly kind: 'cell' }): readonly Judged[] {
  const { content } = expr.cell;
  const reference = formulaOf(expr);
  if (reference === undefined || (content.kind === 'number' && content.form !== 'number')) return [];
  return [{ holds: `ISNUMBER(${reference})`, otherwise: 'blank', isMet: content.kind === 'number' }];
}

/** Blank terms are left out of a sum or mean. */
function needsOfTerms(terms: readonly Expr[]): readonly Judged[] {
  return terms.flatMap((term) =>
    term.kind === 'cell' ? [] : collected(term).filter(({ otherwise }) => otherwise === 'zeroBase'),
  );
}

function needsOfBase(base: Expr): readonly Judged[] {
  if (base.kind === 'constant') return [];
  const holds = nonZero(base);
  const value = valueOf(base);
  const isMet = value.kind === 'none' || !value.value.isZero();
  return holds === undefined ? [] : [{ holds, otherwise: 'zeroBase', isMet }];
}
