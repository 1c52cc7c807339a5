import {
  computed,
  either,
  isLive,
  plainWords,
  together,
  written,
  type LiveText,
} from '../../../../src/core/narrative/live/liveText';

const texts = (...parts: readonly LiveText[]): LiveText => together(parts) ?? [];
const amount = computed('TEXT(A!B2,"0.00")');

describe('written', () => {
  it('joins words and formulas, and doubles quotes', () => {
    expect(written(texts(plainWords('“甲”"乙"为'), amount, plainWords('万元')))).toBe(
      '"“甲”""乙""为"&TEXT(A!B2,"0.00")&"万元"',
    );
  });

  it('writes nothing as an empty text', () => {
    expect(written(plainWords(''))).toBe('""');
  });

  it('cuts words into literals of at most 255 characters, never within a character or a doubled quote', () => {
    const text = '一'.repeat(254) + '"' + '𠮷'.repeat(200);
    const literals = written(plainWords(text)).slice(1, -1).split('"&"');
    expect(literals.map(({ length }) => length)).toEqual([254, 254, 148]);
    expect(literals.join('').replaceAll('""', '"')).toBe(text);
    expect(literals.some((literal) => /\p{Surrogate}/u.test(literal))).toBe(false);
  });
});

describe('either', () => {
  it('says once what both texts begin and end with', () => {
    const [up, down] = ['比上年增加', '比上年减少'].map((words) =>
      texts(plainWords(words), amount, plainWords('万元。')),
    );
    expect(written(either('A!B2>0', up, down) ?? [])).toBe(
      '"比上年"&IF(A!B2>0,"增加","减少")&TEXT(A!B2,"0.00")&"万元。"',
    );
  });

  it('says where only one of them says something', () => {
    expect(written(either('A!B2>0', amount, plainWords('')) ?? [])).toBe('IF(A!B2>0,TEXT(A!B2,"0.00"),"")');
    expect(written(either('A!B2>0', plainWords('甲'), plainWords('甲甲')) ?? [])).toBe(
      '"甲"&IF(A!B2>0,"","甲")',
    );
  });

  it('asks nothing where both say the same, or where the answer is known', () => {
    expect(either('A!B2>0', plainWords('同'), plainWords('同'))).toEqual(plainWords('同'));
    expect(either(true, plainWords('甲'), undefined)).toEqual(plainWords('甲'));
    expect(either(false, undefined, plainWords('乙'))).toEqual(plainWords('乙'));
  });

  it('cannot be said where one of them cannot', () => {
    expect(either('A!B2>0', undefined, plainWords('乙'))).toBeUndefined();
    expect(either('A!B2>0', plainWords('甲'), undefined)).toBeUndefined();
    expect(together([amount, undefined])).toBeUndefined();
  });
});

test('a text is live where a formula in it refers to a cell', () => {
  expect(isLive(texts(plainWords('共！!'), amount))).toBe(true);
  expect(isLive(texts(plainWords('共！!'), computed('TEXT(0,"0")')))).toBe(false);
});
