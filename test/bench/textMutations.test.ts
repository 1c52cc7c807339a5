import { mutationsOf } from '../../bench/textMutations';

const text = '2021年度本年支出合计120.50万元，比上年增加20.50万元，增长20.50%。';

describe('slips in a text', () => {
  test('are made one at a time, of every kind, each at the place it tells', () => {
    const mutations = mutationsOf(text);
    expect(new Set(mutations.map(({ kind }) => kind))).toEqual(
      new Set(['one digit', 'two digits swapped', 'decimal point', 'direction word', 'unit']),
    );
    for (const mutation of mutations) {
      expect(mutation.text).not.toBe(text);
      expect(mutation.text.slice(0, mutation.start)).toBe(text.slice(0, mutation.start));
      expect(text.endsWith(mutation.text.slice(mutation.end))).toBe(true);
    }
  });

  test('leave years alone', () => {
    expect(mutationsOf(text).every((mutation) => mutation.text.startsWith('2021年度'))).toBe(true);
  });
});
