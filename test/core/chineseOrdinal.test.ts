import { chineseOrdinal } from '../../src/core/chineseOrdinal';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [23, '二十三'],
  [30, '三十'],
  [99, '九十九'],
])('%d is written %s', (position, written) => {
  expect(chineseOrdinal(position)).toBe(written);
});

it.each([0, -1, 100, 1.5])('%d has no ordinal', (position) => {
  expect(() => chineseOrdinal(position)).toThrow(RangeError);
});
