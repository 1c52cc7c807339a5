import { cellError, isError } from '../../model/scalar';
import { numbersOf, overNumbers, singles, type Run } from '../evaluation';
import { asNumber, isMatrix, toMatrix } from '../operand';
import { finite } from '../operators';

/** Adds with compensation, so that many decimals do not drift. */
export function sum(numbers: readonly number[]): number {
  let [total, lost] = [0, 0];
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}

const nth =
  (order: (a: number, b: number) => number): Run =>
  (call) => {
    const numbers = numbersOf({ ...call, count: 1 });
    const place = asNumber(call.value(1));
    if (isError(numbers)) return numbers;
    if (isError(place)) return place;
    return [...numbers].sort(order)[Math.ceil(place) - 1] ?? cellError('#NUM!');
  };

const rank: Run = (call) => {
  const wanted = asNumber(call.value(0));
  const numbers = numbersOf({ ...call, count: 1, value: () => call.value(1) });
  const ascending = asNumber(call.value(2));
  if (isError(wanted)) return wanted;
  if (isError(numbers)) return numbers;
  if (!numbers.includes(wanted)) return cellError('#N/A');
  return 1 + numbers.filter((number) => (ascending === 0 ? number > wanted : number < wanted)).length;
};

const sumProduct: Run = (call) => {
  const matrices = Array.from({ length: call.count }, (_, index) => toMatrix(call.value(index)).rows);
  const [first = []] = matrices;
  if (matrices.some((rows) => rows.length !== first.length || rows[0]?.length !== first[0]?.length))
    return cellError('#VALUE!');
  const products: number[] = [];
  for (const [row, line] of first.entries())
    for (const column of line.keys()) {
      let product = 1;
      for (const rows of matrices) {
        const value = rows[row]?.[column];
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }
  return finite(sum(products));
};

export const aggregateFunctions: Readonly<Record<string, Run>> = {
  SUM: overNumbers((numbers) => finite(sum(numbers))),
  PRODUCT: overNumbers((numbers) => finite(numbers.reduce((product, number) => product * number, 1))),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? cellError('#DIV/0!') : finite(sum(numbers) / numbers.length),
  ),
  COUNT: (call) =>
    [...singles(call)].filter(([value, fromCells]) =>
      fromCells ? typeof value === 'number' : !isError(value) && !isError(asNumber(value)),
    ).length,
  COUNTA: (call) =>
    [...singles(call)].filter(([value, fromCells]) => !fromCells || value !== undefined).length,
  COUNTBLANK: (call) =>
    [...singles(call)].filter(([value, fromCells]) => fromCells && (value === undefined || value === ''))
      .length,
  LARGE: nth((a, b) => b - a),
  SMALL: nth((a, b) => a - b),
  RANK: rank,
  'RANK.EQ': rank,
  SUMPRODUCT: sumProduct,
  ROWS: (call) => {
    const operand = call.value(0);
    return isMatrix(operand) ? (operand.place?.area.rows ?? operand.rows.length) : 1;
  },
  COLUMNS: (call) => {
    const operand = call.value(0);
    return isMatrix(operand) ? (operand.place?.area.columns ?? operand.rows[0]?.length ?? 1) : 1;
  },
};
