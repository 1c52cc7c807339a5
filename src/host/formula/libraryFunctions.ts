import library from 'fast-formula-parser';
import { errorNamed, cellError, isError } from '../model/scalar';
import type { Run } from './evaluation';
import { isMatrix, type Operand, type Single } from './operand';

const parser = new library();
/** They ask for the library's own parser and cells, which are not in use here. */
const unusable = new Set([...parser.funsNeedContext, 'INDIRECT', 'OFFSET', 'WEBSERVICE']);

const outward = (value: Single, blank: unknown): unknown => {
  if (value === undefined) return blank;
  return isError(value) ? new library.FormulaError(value.error) : value;
};

function inward(result: unknown): Operand {
  if (typeof result === 'number') return Number.isFinite(result) ? result : cellError('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof library.FormulaError) return errorNamed(result.error) ?? cellError('#VALUE!');
  if (Array.isArray(result)) return inward(first(first(result)));
  return cellError('#NAME?');
}

const first = (value: unknown): unknown => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list[0];
};

function argument(operand: Operand, blank: unknown): object {
  if (!isMatrix(operand)) return { value: outward(operand, blank), isArray: false };
  const { rows, place } = operand;
  if (rows.length === 1 && rows[0]?.length === 1)
    return { value: outward(rows[0][0], blank), isArray: false, isCellRef: place !== undefined };
  const value = rows.map((row) => row.map((item) => outward(item, null)));
  return { value, isArray: true, isRangeRef: place !== undefined };
}

/** A function of fast-formula-parser by its Excel name, if it has one that works without its parser. */
export function libraryFunction(name: string): Run | undefined {
  const apply = parser.functions[name];
  if (typeof apply !== 'function' || unusable.has(name)) return undefined;
  const blank = parser.funsNullAs0.includes(name) ? 0 : '';
  return (call) => {
    const args = Array.from({ length: call.count }, (_, index) =>
      call.given(index)
        ? argument(call.value(index), blank)
        : { value: blank, isArray: false, omitted: true },
    );
    try {
      const result: unknown = Reflect.apply(apply, undefined, args);
      return inward(result);
    } catch (error) {
      return error instanceof library.FormulaError ? inward(error) : cellError('#VALUE!');
    }
  };
}
