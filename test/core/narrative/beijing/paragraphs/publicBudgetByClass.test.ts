import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { paragraphs, said } from '../../said';

const fiscal = '一般公共预算财政拨款';
const row = (code: string, project: unknown, budget: unknown, reason = '') => [
  [code, `科目${code}`, fiscal, 0, project, 0, 0, 0, budget, reason, ''],
];
const only = (...rows: readonly (readonly (readonly unknown[])[])[]) => ({
  table: expenditure,
  rows: rows.flat(),
});

describe('publicBudgetByClass', () => {
  it('is followed by its sections, class after class', () => {
    expect(
      paragraphs()
        .map(({ id }) => id)
        .filter((id) => id.startsWith('publicBudgetBy')),
    ).toEqual([
      'publicBudgetByClass:201',
      'publicBudgetBySection:20129',
      'publicBudgetBySection:20132',
      'publicBudgetBySection:20136',
      'publicBudgetByClass:208',
      'publicBudgetBySection:20805',
      'publicBudgetByClass:210',
      'publicBudgetBySection:21011',
      'publicBudgetByClass:221',
      'publicBudgetBySection:22102',
    ]);
  });

  it.each([
    ['up', 30000, 20000, '，比2020年年初预算增加1.00万元，增长50.00%'],
    ['down', 10000, 20000, '，比2020年年初预算减少1.00万元，下降50.00%'],
    ['flat', 20000, 20000, '，与2020年年初预算数相同'],
    ['a budget of zero', 30000, 0, '，比2020年年初预算增加3.00万元'],
    ['less than a budget of zero', -30000, 0, '，比2020年年初预算减少3.00万元'],
    ['a budget that could not be read', 30000, '无', '，比2020年年初预算增减〔未填〕万元'],
  ])('words %s', (_, project, budget, expected) => {
    expect(said('publicBudgetByClass:229', only(row('2290101', project, budget)))).toMatch(
      new RegExp(`^1、“其他支出”（类）2020年度决算-?\\d\\.00万元${expected}。其中：$`),
    );
  });

  it('gives its own reason, and no 其中 where it has no sections', () => {
    expect(said('publicBudgetByClass:229', only(row('229', 10000, 20000, '甲')))).toBe(
      '1、“科目229”（类）2020年度决算1.00万元，比2020年年初预算减少1.00万元，下降50.00%。主要原因：甲。',
    );
  });
});
