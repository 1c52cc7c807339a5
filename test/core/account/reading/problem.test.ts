import { missing, problemAt, repeatedAt } from '../../../../src/core/account/reading/problem';
import { at } from '../../expression/sampleCell';

const expected = { zh: '金额，如 12.30', en: 'an amount such as 12.30' };

describe('a reading problem', () => {
  test('says where, what, what was expected and what to do', () => {
    expect(problemAt(at('C12', '收入明细'), { found: '1,2.3', expected, blocking: false }).message).toEqual({
      zh: '收入明细!C12 填的是“1,2.3”，应为金额，如 12.30。请更正该单元格后重新校验。',
      en: '收入明细!C12 holds "1,2.3"; expected: an amount such as 12.30. Correct the cell and validate again.',
    });
  });

  test('shows the beginning of a long text', () => {
    const { found, message } = problemAt(at('A3'), { found: '长'.repeat(32000), expected, blocking: false });
    expect(found).toBe(`${'长'.repeat(80)}…`);
    expect(message.zh.length).toBeLessThan(200);
  });

  test('says that an empty cell is empty', () => {
    const filled = { zh: '填写“科目编码”', en: '"Code" filled in' };
    expect(problemAt(at('A3', '收入明细'), { found: '', expected: filled, blocking: true }).message).toEqual({
      zh: '收入明细!A3 没有填，应填写“科目编码”。请更正该单元格后重新校验。',
      en: '收入明细!A3 is empty; expected: "Code" filled in. Correct the cell and validate again.',
    });
  });

  test('of a thing typed twice names the place that holds it already', () => {
    const once = { zh: '只填一次，而 {first} 已填过', en: 'once, but {first} holds it already' };
    expect(repeatedAt(at('A5'), { found: '2012901', first: at('A3'), expected: once })).toMatchObject({
      cell: '收入!A5',
      blocking: true,
      message: {
        zh: '收入!A5 填的是“2012901”，应为只填一次，而 A3 已填过。请合并或更正后重新校验。',
        en: '收入!A5 holds "2012901"; expected: once, but A3 holds it already. Merge the two or correct one, and validate again.',
      },
    });
  });

  test('of a thing that is not there always blocks', () => {
    expect(missing('收入明细', expected, expected)).toEqual({
      cell: '收入明细',
      found: '',
      expected,
      message: expected,
      blocking: true,
    });
  });
});
