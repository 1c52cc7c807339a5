import { cell, Decimal, type Expr, type TextCell } from '../expression';

/** A number with its unit, as an indicator's target or actual value states it: `12次`. */
export interface Quantity {
  readonly amount: Expr;
  readonly unit: string;
}

const quantity = /^(\d+(?:\.\d+)?)\s*([^\d\s，。、；]{0,6})$/u;

/** The quantity that a text cell is, where it is nothing else. */
export function quantityIn(found: TextCell | undefined): Quantity | undefined {
  if (found === undefined) return undefined;
  const { ref, path } = found;
  const text = found.text.normalize('NFKC').trim();
  if (!quantity.test(text)) return undefined;
  const [digits, unit] = [text.replace(quantity, '$1'), text.replace(quantity, '$2')];
  const content = {
    kind: 'number',
    value: new Decimal(digits),
    digits: 'exact',
    form: unit === '' ? 'text' : 'looseText',
  } as const;
  return { amount: cell({ ref, path, content }), unit };
}
