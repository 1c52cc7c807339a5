import { readRow } from '../../../../src/core/account/reading/cells';
import { amountColumn, choice, countColumn, wordColumn } from '../../../../src/core/inputs/table';
import { at } from '../../expression/sampleCell';
import { placesOf } from '../soundProblems';

const amount = amountColumn('基本支出', 'Basic');
const count = countColumn('车辆', 'Vehicles');
const kind = wordColumn('类别', 'Kind', { kind: 'choice', choices: [choice('事业单位', 'institution')] });
const money = { money: '元', amountDigits: 2 } as const;

describe('readRow', () => {
  test('each cell keeps its place and is named by its headers', () => {
    const { row, problems } = readRow(
      [
        { column: amount, ref: at('C5'), found: 12.3 },
        { column: kind, ref: at('A5'), found: 'institution' },
      ],
      '支出明细 › 行政运行',
      money,
    );
    expect(problems).toEqual([]);
    expect(row.numbers.get(amount)).toMatchObject({ ref: at('C5'), path: '支出明细 › 行政运行 › 基本支出' });
    expect(row.words.get(kind)).toEqual({
      ref: at('A5'),
      path: '支出明细 › 行政运行 › 类别',
      text: '事业单位',
    });
  });

  test('text where an amount belongs is unread, never zero, and does not block', () => {
    const { row, problems } = readRow([{ column: amount, ref: at('C5'), found: '三万' }], '支出明细', money);
    expect(row.numbers.get(amount)?.content).toEqual({ kind: 'unread', found: '三万' });
    expect(placesOf(problems)).toEqual(['收入!C5']);
    expect(problems).toMatchObject([
      { found: '三万', expected: { en: 'an amount such as 12.30' }, blocking: false },
    ]);
  });

  test('a broken count is told as a count', () => {
    const { problems } = readRow([{ column: count, ref: at('C5'), found: 2.5 }], '国有资产占用', money);
    expect(placesOf(problems)).toEqual(['收入!C5']);
    expect(problems).toMatchObject([
      { found: '2.5', expected: { en: 'a whole number from 0 up, such as 3' } },
    ]);
  });

  test.each([
    { what: 'a date', found: 44197, look: 'date', shown: '2021/1/1', remedy: /日期或时间.*常规/ },
    { what: 'a percentage', found: 0.95, look: 'percent', shown: '95%', remedy: /百分数.*不带 %/ },
    { what: 'an error value', found: '#REF!', look: undefined, shown: '#REF!', remedy: /错误值.*公式/ },
    { what: 'a logical value', found: true, look: undefined, shown: 'TRUE', remedy: /逻辑值/ },
    { what: 'text', found: '三万', look: 'date', shown: '三万', remedy: /请更正该单元格/ },
  ] as const)(
    '$what in a cell of amounts is unread, and it is said what to do',
    ({ found, look, shown, remedy }) => {
      const { row, problems } = readRow([{ column: amount, ref: at('C5'), found, look }], '支出明细', money);
      expect(row.numbers.get(amount)?.content).toEqual({ kind: 'unread', found: shown });
      expect(placesOf(problems)).toEqual(['收入!C5']);
      expect(problems[0]).toMatchObject({ found: shown, blocking: false });
      expect(problems[0]?.message.zh).toMatch(remedy);
    },
  );

  test('a date format over a blank cell is no date', () => {
    const { problems } = readRow([{ column: amount, ref: at('C5'), found: '', look: 'date' }], '', money);
    expect(problems).toEqual([]);
  });

  test('words that are none of the choices are empty and block', () => {
    const { row, problems } = readRow([{ column: kind, ref: at('A5'), found: '企业' }], '机构设置', money);
    expect(row.words.get(kind)?.text).toBe('');
    expect(placesOf(problems)).toEqual(['收入!A5']);
    expect(problems).toMatchObject([{ found: '企业', blocking: true }]);
  });
});
