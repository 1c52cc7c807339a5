import { fill, verbatim } from '../../../src/core/text';

describe('fill', () => {
  const template = { zh: '{cell} 应为{expected}', en: '{cell} should be {expected}' };

  test('a slot takes words as they are, or the words of each language', () => {
    expect(fill(template, { cell: '收入!C5', expected: { zh: '金额', en: 'an amount' } })).toEqual({
      zh: '收入!C5 应为金额',
      en: '收入!C5 should be an amount',
    });
  });

  test('braces and dollar signs in what is filled in stay as they are', () => {
    expect(fill(template, { cell: '{expected}', expected: '$&' }).en).toBe('{expected} should be $&');
  });

  test('a slot that is not given throws', () => {
    expect(() => fill(template, { cell: 'A1' })).toThrow('No slot expected');
  });
});

test('verbatim is the same in both languages', () => {
  expect(verbatim('2012901')).toEqual({ zh: '2012901', en: '2012901' });
});
