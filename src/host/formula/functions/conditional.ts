import { cellError, isError, type CellError } from '../../model/scalar';
import { criterion, type Evaluation, type Run } from '../evaluation';
import { single, toMatrix, type Single } from '../operand';
import { finite } from '../operators';
import { sum } from './aggregate';

/** Pairs of area and criterion begin at the given argument: the positions where all of them hold. */
function matching(call: Evaluation, from: number): (row: number, column: number) => boolean {
  const tests: ((row: number, column: number) => boolean)[] = [];
  for (let index = from; index + 1 < call.count; index += 2) {
    const { rows } = toMatrix(call.value(index));
    const holds = criterion(single(call.value(index + 1)));
    tests.push((row, column) => holds(rows[row]?.[column]));
  }
  return (row, column) => tests.every((test) => test(row, column));
}

function chosen(
  rows: readonly (readonly Single[])[],
  holds: (row: number, column: number) => boolean,
): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const [row, line] of rows.entries())
    for (const [column, value] of line.entries()) {
      if (!holds(row, column)) continue;
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  return numbers;
}

const many =
  (reduce: (numbers: readonly number[]) => Single): Run =>
  (call) => {
    const numbers = chosen(toMatrix(call.value(0)).rows, matching(call, 1));
    return isError(numbers) ? numbers : reduce(numbers);
  };

const one =
  (reduce: (numbers: readonly number[]) => Single): Run =>
  (call) => {
    const target = toMatrix(call.value(call.given(2) ? 2 : 0)).rows;
    const numbers = chosen(target, matching({ ...call, count: 2 }, 0));
    return isError(numbers) ? numbers : reduce(numbers);
  };

const count: Run = (call) => {
  const holds = matching(call, 0);
  return toMatrix(call.value(0)).rows.reduce(
    (total, line, row) => total + line.filter((_, column) => holds(row, column)).length,
    0,
  );
};

const total = (numbers: readonly number[]): Single => finite(sum(numbers));
const mean = (numbers: readonly number[]): Single =>
  numbers.length === 0 ? cellError('#DIV/0!') : finite(sum(numbers) / numbers.length);

export const conditionalFunctions: Readonly<Record<string, Run>> = {
  SUMIFS: many(total),
  AVERAGEIFS: many(mean),
  MAXIFS: many((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MINIFS: many((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  SUMIF: one(total),
  AVERAGEIF: one(mean),
  COUNTIFS: count,
  COUNTIF: count,
};
