import { faultKinds } from '../../bench/faults';
import { diceOf } from '../../bench/generated/dice';
import { Decimal } from '../../src/core/expression';

const ref = { sheet: '支出明细', row: 4, column: 3 };

/** What the cells hold after each kind of slip, from the cell itself downwards. */
function slips(value: number, below: readonly unknown[] = [], seed = 0) {
  return Object.fromEntries(
    faultKinds.map(({ name, changes }) => {
      const changed = changes({ ref, value: new Decimal(value), below }, diceOf(seed));
      return [name, changed.map(({ ref: { row }, to }) => [row - ref.row, to])];
    }),
  );
}

test('a slip of each kind changes a number as its name says', () => {
  expect(slips(1234.5, [70, 8, '合计'])).toEqual({
    'one digit': [[0, 2234.5]],
    'two digits swapped': [[0, 2134.5]],
    'a digit lost': [[0, 234.5]],
    'decimal point right': [[0, 12345]],
    'decimal point left': [[0, 123.45]],
    sign: [[0, -1234.5]],
    '×10,000': [[0, 12345000]],
    '÷10,000': [[0, 0.12345]],
    'exchanged with below': [
      [0, 70],
      [1, 1234.5],
    ],
    'column shifted up': [
      [0, 70],
      [1, 8],
      [2, ''],
    ],
    'row below repeated': [[0, 70]],
    blank: [[0, '']],
  });
});

test('a slip that changes nothing is none', () => {
  const { 'one digit': oneDigit, ...others } = slips(0, [0, '']);
  expect(oneDigit).toEqual([[0, 1]]);
  expect(Object.values(others).flat()).toEqual([]);
});

test('other dice make the slip in other places', () => {
  const numbers = [1, 2, 3, 4, 5, 6].map((seed) => slips(987654, [], seed)['one digit']);
  expect(new Set(numbers.map((one) => JSON.stringify(one))).size).toBeGreaterThan(3);
});
