import { cell, Decimal, total, type Measure } from '../../../../src/core/expression';
import {
  amountInWords,
  howInWords,
  isFilled,
  nameInTable,
  numbersInWords,
  placesInWords,
  tableOf,
} from '../../../../src/core/rules/engine/wording';
import { at, blankCell, sampleCell, unreadCell } from '../../expression/sampleCell';

const amounts: readonly (readonly [string, Measure, string])[] = [
  ['24857000', '元', '24,857,000.00 元'],
  ['-100', '元', '−100.00 元'],
  ['0.5', '万元', '0.50 万元'],
  ['2545.8521', '万元', '2,545.8521 万元'],
  ['-6.5', '%', '−6.50%'],
  ['12', '人', '12 人'],
];

test.each(amounts)('%s in %s is %s', (value, measure, words) => {
  expect(amountInWords(new Decimal(value), measure)).toBe(words);
});

const cells = Array.from({ length: 13 }, (_, index) =>
  sampleCell(String(-index - 1), { ref: at(`A${String(index + 1)}`) }),
);

test('up to three places are named, of more the first three and how many there are', () => {
  expect(placesInWords(cells.slice(0, 3)).zh).toBe('收入!A1、收入!A2、收入!A3');
  expect(placesInWords(cells).zh).toBe('收入!A1、收入!A2、收入!A3 等 13 处');
  expect(placesInWords(cells).en).toBe('收入!A1, 收入!A2, 收入!A3 and others, 13 in all');
});

test('up to three numbers are told, of more the first three and how many there are', () => {
  expect(numbersInWords([...cells.slice(0, 2), unreadCell('x')]).zh).toBe('−1、−2');
  expect(numbersInWords(cells).en).toBe('−1; −2; −3 and others, 13 in all');
});

test('a short sum is told term by term, a long one by how many cells it has', () => {
  expect(howInWords(total(cells.slice(0, 2))).zh).toBe('(−1) + (−2) = −3');
  expect(howInWords(total(cells))).toEqual({ zh: '由 13 个单元格算出', en: 'from 13 cells' });
  expect(howInWords(cell(sampleCell('5'))).en).toBe('5');
});

test('a cell is filled unless it is blank', () => {
  expect(isFilled(sampleCell('0'))).toBe(true);
  expect(isFilled(unreadCell('x'))).toBe(true);
  expect(isFilled(blankCell())).toBe(false);
});

test('a cell belongs to the table that its path begins with', () => {
  expect(tableOf(blankCell())).toBe('收入明细');
  expect(nameInTable({ ...blankCell(), path: '收入明细 › 合计 › 其他收入' })).toBe('合计 › 其他收入');
});
