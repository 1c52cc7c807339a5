import type { Figure } from '../../../src/core/expression';
import { amountInWords } from '../../../src/taskpane/figures/amountInWords';

const figure = { measure: '万元' } as Figure;

test.each([
  ['2485.71', '2,485.71 万元'],
  ['-1234567.00', '−1,234,567.00 万元'],
  ['0.00', '0.00 万元'],
  ['12', '12 万元'],
  [undefined, '无数值'],
])('%s reads %s', (digits, words) => {
  expect(amountInWords(figure, digits).zh).toBe(words);
});
