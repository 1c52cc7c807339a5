import { cellError, isError } from '../model/scalar';
import { asNumber, asText, combine, type Operand, type Single } from './operand';

function arithmetic(operator: string, a: number, b: number): Single {
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? cellError('#DIV/0!') : finite(a / b);
    default:
      return power(a, b);
  }
}

export const finite = (value: number): Single => (Number.isFinite(value) ? value + 0 : cellError('#NUM!'));

export function power(a: number, b: number): Single {
  if (a === 0 && b === 0) return cellError('#NUM!');
  return a === 0 && b < 0 ? cellError('#DIV/0!') : finite(a ** b);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

const blankLike = (other: Single): number | string | boolean => {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

const digits15 = (value: number): number => Number(value.toPrecision(15));

/** Negative, zero or positive: numbers (by 15 digits) before texts (case ignored) before truth values. */
export function compare(left: Single, right: Single): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (isError(a) || isError(b)) return Number.NaN;
  if (typeof a === 'number' && typeof b === 'number') return digits15(a) - digits15(b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a.toLowerCase(), b.toLowerCase());
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

const rank = (value: number | string | boolean): number => {
  if (typeof value === 'number') return RANK.number;
  return typeof value === 'string' ? RANK.string : RANK.boolean;
};

const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

function compared(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function applyBinary(operator: string, a: Single, b: Single): Single {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === '&') return `${textOf(a)}${textOf(b)}`;
  if (/[<>=]/.test(operator)) return compared(operator, compare(a, b));
  const [left, right] = [asNumber(a), asNumber(b)];
  if (isError(left)) return left;
  return isError(right) ? right : arithmetic(operator, left, right);
}

function textOf(value: Single): string {
  const text = asText(value);
  return isError(text) ? text.error : text;
}

export const binary = (operator: string, left: Operand, right: Operand): Operand =>
  combine(left, right, (a, b) => applyBinary(operator, a, b));

export function unary(operator: '+' | '-' | '%', operand: Operand): Operand {
  if (operator === '+') return operand;
  return combine(operand, 1, (value) => {
    const number = asNumber(value);
    if (isError(number)) return number;
    return operator === '-' ? 0 - number : number / 100;
  });
}
