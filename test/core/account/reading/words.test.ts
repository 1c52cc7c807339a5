import { isExcelError, readWords } from '../../../../src/core/account/reading/words';
import { choice, wordColumn } from '../../../../src/core/inputs/table';

const text = wordColumn('名称', 'Name');
const code = wordColumn('编码', 'Code', { kind: 'code' });
const year = wordColumn('年度', 'Year', { kind: 'year' });
const fund = wordColumn('资金', 'Fund', {
  kind: 'choice',
  choices: [choice('一般公共预算财政拨款', 'General public budget', '一般公共'), choice('其他资金', 'Other')],
});

describe('readWords', () => {
  test.each([
    [text, ' 北京市丰台区总工会 ', '北京市丰台区总工会'],
    [text, 2020, '2020'],
    [text, '=1+1', '=1+1'],
    [text, null, ''],
    [code, ' 201 29 01', '2012901'],
    [code, '２０１２９', '20129'],
    [code, 2012901, '2012901'],
    [year, 2020, '2020'],
    [year, '２０２０年度', '2020'],
    [year, '2020年', '2020'],
    [fund, '一般 公共', '一般公共预算财政拨款'],
    [fund, 'general public budget', '一般公共预算财政拨款'],
    [fund, '', ''],
  ])('%# is read as it is meant', (column, found, expected) => {
    expect(readWords(found, column)).toEqual({ text: expected });
  });

  test('a choice that there is not names the choices there are', () => {
    expect(readWords('彩票', fund)).toEqual({
      expected: {
        zh: '一般公共预算财政拨款、其他资金 之一',
        en: 'one of 一般公共预算财政拨款 (General public budget), 其他资金 (Other)',
      },
    });
  });

  test.each(['20', '20200', '1850', '二〇二〇'])('%s is no year', (found) => {
    expect(readWords(found, year)).toHaveProperty('expected.en', 'a year in four digits, such as 2020');
  });

  test.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])(
    '%s is no word',
    (found) => {
      expect(isExcelError(found)).toBe(true);
      expect(readWords(found, text)).toHaveProperty('expected.en', 'words, not an error value');
    },
  );
});
