import { isError, type CellError, type Scalar } from '../model/scalar';
import { asNumber, asText, isMatrix, parseNumber, type Operand, type Single } from './operand';

/** The arguments of one function call, each evaluated when asked for. */
export interface Evaluation {
  readonly count: number;
  readonly given: (index: number) => boolean;
  readonly value: (index: number) => Operand;
  readonly row: number;
  readonly column: number;
}

export type Run = (call: Evaluation) => Operand;

/** A function whose arguments are numbers; omitted ones take the defaults. */
export const numeric =
  (defaults: readonly number[], apply: (...numbers: readonly number[]) => Single): Run =>
  (call) => {
    const numbers: number[] = [];
    for (let index = 0; index < Math.max(call.count, defaults.length); index++) {
      const number = call.given(index) ? asNumber(call.value(index)) : (defaults[index] ?? 0);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return apply(...numbers);
  };

/** A function whose arguments are texts. */
export const textual =
  (apply: (...texts: readonly string[]) => Single): Run =>
  (call) => {
    const texts: string[] = [];
    for (let index = 0; index < call.count; index++) {
      const text = asText(call.value(index));
      if (isError(text)) return text;
      texts.push(text);
    }
    return apply(...texts);
  };

export function* singles(call: Evaluation): Generator<readonly [value: Single, fromCells: boolean]> {
  for (let index = 0; index < call.count; index++) {
    const operand = call.value(index);
    if (!isMatrix(operand)) yield [operand, false];
    else for (const row of operand.rows) for (const value of row) yield [value, true];
  }
}

/** The numbers that SUM and its kind see: in cells only true numbers, written out also texts and truth values. */
export function numbersOf(call: Evaluation): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const [value, fromCells] of singles(call)) {
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
    else if (!fromCells) {
      const number = asNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

export const overNumbers =
  (apply: (numbers: readonly number[]) => Single): Run =>
  (call) => {
    const numbers = numbersOf(call);
    return isError(numbers) ? numbers : apply(numbers);
  };

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

const wildcard = (text: string): RegExp => {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (part, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (part === '*') return '.*';
    return part === '?' ? '.' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'is');
};

const asTyped = (text: string): Scalar => {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return parseNumber(text) ?? text;
};

const equals = (value: Single, wanted: Scalar): boolean => {
  if (typeof wanted === 'string') return typeof value === 'string' && wildcard(wanted).test(value);
  if (typeof wanted === 'number' && typeof value === 'string') return parseNumber(value) === wanted;
  return value === wanted;
};

function ordered(operator: string, value: Single, wanted: Scalar): boolean {
  if (value === undefined || isError(value) || typeof value !== typeof wanted) return false;
  const fold = (item: Scalar): Scalar => (typeof item === 'string' ? item.toLowerCase() : item);
  const [a, b] = [fold(value), fold(wanted)];
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

/** The test that a criterion of SUMIF(S), COUNTIF(S) or AVERAGEIF(S) stands for. */
export function criterion(wanted: Single): (value: Single) => boolean {
  if (wanted === undefined) return (value) => value === 0;
  if (typeof wanted !== 'string') return (value) => equals(value, wanted);
  const [, operator = '=', rest = ''] = CRITERION.exec(wanted) ?? [];
  const isPlain = !/^(<>|<=|>=|=|<|>)/.test(wanted);
  if (rest === '') return blankTest(operator, isPlain);
  const target = asTyped(rest);
  if (operator === '=') return (value) => equals(value, target);
  if (operator === '<>') return (value) => !equals(value, target);
  return (value) => ordered(operator, value, target);
}

function blankTest(operator: string, isPlain: boolean): (value: Single) => boolean {
  if (isPlain) return (value) => value === undefined || value === '';
  if (operator === '<>') return (value) => value !== undefined;
  return (value) => operator === '=' && value === undefined;
}
