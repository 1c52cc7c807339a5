import { fill, verbatim } from '../../src/core/text';

const found = { zh: '发现 {count} 个错误', en: '{count#error was|errors were} found' };

test.each([
  ['0', '0 errors were found'],
  ['1', '1 error was found'],
  ['2', '2 errors were found'],
  ['1,001', '1,001 errors were found'],
])('what is counted has the words of its number: %s', (count, en) => {
  expect(fill(found, { count })).toEqual({ zh: `发现 ${count} 个错误`, en });
});

test('a slot holds the same words in both languages, or those of each', () => {
  const slots = { where: verbatim('D5'), what: { zh: '金额', en: 'an amount' } };
  expect(fill({ zh: '{where} 应为{what}', en: '{where} should be {what}' }, slots)).toEqual({
    zh: 'D5 应为金额',
    en: 'D5 should be an amount',
  });
});

test('a slot that nothing fills is a fault of the program', () => {
  expect(() => fill(found, {})).toThrow('No slot count');
});
