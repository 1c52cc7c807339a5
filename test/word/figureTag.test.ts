import { figureTag } from '../../src/word';

const project = '工会工作者人员经费'.repeat(10);

describe('the tag of a figure', () => {
  test('is its id where Word allows it', () => {
    expect(figureTag({ id: 'expenditureOf:scope=all,code=20129,kind=basic' })).toBe(
      'expenditureOf:scope=all,code=20129,kind=basic',
    );
    expect(figureTag({ id: 'x'.repeat(64) })).toBe('x'.repeat(64));
  });

  test('of a longer id is 64 characters at most, begins alike and differs from every other', () => {
    const tags = ['甲', '乙'].map((end) => figureTag({ id: `projectScore:${project}${end}` }));
    for (const tag of tags) {
      expect(tag).toMatch(/^projectScore:~\w+$/u);
      expect(tag.length).toBeLessThanOrEqual(64);
    }
    expect(tags[0]).not.toBe(tags[1]);
    expect(figureTag({ id: 'x'.repeat(65) })).toHaveLength(64);
  });

  test.each(['a\u0001', 'a\n', 'a\uD800', 'a\uFFFE'])('of %j holds nothing that a file loses', (id) => {
    expect(figureTag({ id })).toMatch(/^a~\w+$/u);
  });
});
