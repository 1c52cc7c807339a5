import { inWords, isOneOf, normal } from '../../../../src/core/account/reading/normal';

describe('words for comparison', () => {
  test.each([
    ['年初 结转\n和结余', '年初结转和结余'],
    ['因公出国（境）费', '因公出国(境)费'],
    ['“三公”经费', '三公经费'],
    ['ＣＯＤＥ', 'code'],
    ['２０１２９０１', '2012901'],
    ['合　计', '合计'],
    ['\u200b20129\ufeff', '20129'],
  ])('%p counts as %s', (found, expected) => {
    expect(normal(found)).toBe(expected);
  });

  test('a cell shows words, numbers and truth values; all else shows nothing', () => {
    expect([' 甲 ', 20129, true, null, undefined, {}].map(inWords)).toEqual([
      '甲',
      '20129',
      'true',
      '',
      '',
      '',
    ]);
  });

  test('a blank cell is none of the accepted spellings', () => {
    expect(isOneOf('合 计', ['合计'])).toBe(true);
    expect(isOneOf('小计', ['合计'])).toBe(false);
    expect(isOneOf('', [''])).toBe(false);
  });

  test('however many words are met, each is told by itself', () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `第 ${index} 项`);
    expect([...words, ...words].map(normal)).toEqual(
      [...words, ...words].map((text) => text.replaceAll(' ', '')),
    );
    expect(normal(1_000)).toBe('1000');
  });
});
