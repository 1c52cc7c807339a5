import type { Area } from '../model/area';
import { cellError, isError, type CellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/workbook';
import { numberText } from './round';

/** A blank cell is undefined. */
export type Single = Scalar | undefined;

export interface Matrix {
  readonly rows: readonly (readonly Single[])[];
  /** Where the cells stand, when the matrix is a reference. */
  readonly place?: { readonly sheet: Sheet; readonly area: Area };
}

export type Operand = Single | Matrix;

export const isMatrix = (operand: Operand): operand is Matrix =>
  typeof operand === 'object' && 'rows' in operand;

/** The single value of an operand: the top left one of an area. */
export const single = (operand: Operand): Single => (isMatrix(operand) ? operand.rows[0]?.[0] : operand);

export function asNumber(operand: Operand): number | CellError {
  const value = single(operand);
  if (value === undefined) return 0;
  if (isError(value) || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return parseNumber(value) ?? cellError('#VALUE!');
}

/** The number that a text stands for in arithmetic, as VALUE reads it. */
export function parseNumber(text: string): number | undefined {
  const match =
    /^\s*([+-]?)\s*[¥￥$]?((?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
  const digits = match?.[2]?.replaceAll(',', '');
  if (digits === undefined || !/\d/.test(digits)) return undefined;
  const number = Number(digits) * (match?.[1] === '-' ? -1 : 1);
  return match?.[3] === '%' ? Number((number / 100).toPrecision(15)) : number;
}

export function asText(operand: Operand): string | CellError {
  const value = single(operand);
  if (value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

export function asBoolean(operand: Operand): boolean | CellError {
  const value = single(operand);
  if (value === undefined) return false;
  if (isError(value) || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return cellError('#VALUE!');
}

export const toMatrix = (operand: Operand): Matrix => (isMatrix(operand) ? operand : { rows: [[operand]] });

/** Applies a function to each pair of elements, repeating a single row, column or value as Excel does. */
export function combine(left: Operand, right: Operand, apply: (a: Single, b: Single) => Single): Operand {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const [a, b] = [toMatrix(left).rows, toMatrix(right).rows];
  const element = (rows: Matrix['rows'], row: number, column: number): Single => {
    const line = rows[rows.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column];
  };
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return {
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => apply(element(a, row, column), element(b, row, column))),
    ),
  };
}
