import { readSetting } from '../../../../src/core/account';
import { settings } from '../../../../src/core/inputs/settings';

test.each([
  [28, '28'],
  ['２８．５', '28.5'],
  [' 20 ', '20'],
  [40, '40'],
  ['自动', '自动'],
  ['Auto', '自动'],
  ['单倍行距', '自动'],
])('a line spacing of %p is read as %s', (found, text) => {
  expect(readSetting(found, settings.lineSpacing)).toEqual({ text });
});

test.each([19.99, 40.01, 28.125, '28磅', true, '1.5倍'])('a line spacing of %p is none', (found) => {
  expect(readSetting(found, settings.lineSpacing)).toEqual({
    expected: {
      zh: '20 到 40 之间的数，最多 2 位小数，或“自动”；不填按格式规定',
      en: 'a number from 20 to 40 with at most 2 decimal places, or auto, or nothing for what the format has',
    },
  });
});

test('whole numbers only are digits of percentages', () => {
  expect(readSetting(1, settings.percentDigits)).toEqual({ text: '1' });
  expect(readSetting(1.5, settings.percentDigits)).toMatchObject({
    expected: { en: 'a whole number from 1 to 2, or nothing for what the format has' },
  });
});
