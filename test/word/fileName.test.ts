import { fileNameOf } from '../../src/word';

function named(unit: string, title = '2020年度部门决算'): string {
  return fileNameOf({ unit, title, lineSpacing: 28, items: [] });
}

describe('the name that a report is saved under', () => {
  test('is the unit and the title', () => {
    expect(named('北京市丰台区总工会')).toBe('北京市丰台区总工会2020年度部门决算.docx');
  });

  test.each(['a/b', 'a\\b', 'a:b', 'a*b', 'a?b', 'a"b', 'a<b', 'a>b', 'a|b', 'a\u0000b', 'a\u202Eb'])(
    'of %j has nothing that a file system refuses',
    (unit) => {
      expect(named(unit)).toBe('a b2020年度部门决算.docx');
    },
  );

  test('fits file systems', () => {
    const name = named('局'.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^局+\.docx$/u);
  });
});
