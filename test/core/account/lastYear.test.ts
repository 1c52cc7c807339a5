import { besideLastYear, readAccount, type AccountReading } from '../../../src/core/account';
import { revenue } from '../../../src/core/inputs/revenue';
import { unit } from '../../../src/core/inputs/unit';
import { finished } from '../../../src/core/steps';
import { beijing2020, sampleWorkbook, type SampleChange } from '../sampleAccount';

const of2019 = { table: unit, row: '决算年度', to: 2019 };

const thisYear = readAccount(sampleWorkbook(), [beijing2020]);

function beside(...changes: readonly SampleChange[]): AccountReading {
  return finished(besideLastYear(thisYear, sampleWorkbook(changes)));
}

describe('last year’s workbook', () => {
  test('stands beside this year’s account when it is of the year before and of the same body', () => {
    const { account, problems } = beside(of2019);
    expect(problems).toEqual([]);
    expect(account?.lastYear?.year).toBe(2019);
  });

  test('may be left out', () => {
    expect(finished(besideLastYear(thisYear, undefined))).toEqual(thisYear);
  });

  test('is of no use where this year’s could not be read', () => {
    const unread = { account: undefined, problems: [] };
    expect(finished(besideLastYear(unread, sampleWorkbook([of2019])))).toEqual(unread);
  });

  const wrong: readonly (readonly [string, readonly SampleChange[], RegExp])[] = [
    ['of another year', [], /填的是 2020 年度，应为 2019 年度/],
    [
      'of another body',
      [of2019, { table: unit, row: '单位名称', to: '北京市丰台区妇联' }],
      /是“北京市丰台区妇联”的，本工作簿是“北京市丰台区总工会”的/,
    ],
    ['not to be read', [of2019, { table: revenue, rows: [['20129x']] }], /读不出来.*收入明细!B2 没有填/],
  ];

  test.each(wrong)('that is %s is said in words and not compared with', (_, changes, words) => {
    const { account, problems } = beside(...changes);
    expect(account).toBe(thisYear.account);
    expect(problems.map(({ message }) => message.zh)).toEqual([expect.stringMatching(words)]);
    expect(problems[0]?.message.en).toMatch(/^The workbook of last year .*[.]$/);
  });
});
