import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { said } from '../../said';

const fiscal = '一般公共预算财政拨款';
const item = (code: string, fund: string, reason: string) => [
  code,
  `科目${code}`,
  fund,
  0,
  10000,
  0,
  0,
  0,
  20000,
  reason,
  '',
];
const because = (...rows: readonly (readonly unknown[])[]): string | undefined =>
  said('publicBudgetBySection:20129', { table: expenditure, rows })?.split('%。')[1];

describe('publicBudgetBySection', () => {
  it.each([
    ['up', 15000, '增加0.30万元，增长25.00%。主要原因：'],
    ['down', 9000, '减少0.30万元，下降25.00%。主要原因：'],
  ])('words %s', (_, project, expected) => {
    const budget = { table: expenditure, row: '20132', column: '年初预算数', to: 12000 };
    const final = { table: expenditure, row: '20132', column: '项目支出', to: project };
    expect(said('publicBudgetBySection:20132', budget, final)).toContain(expected);
  });

  it('words a section as its budget was, without a reason', () => {
    const budget = { table: expenditure, row: '20132', column: '年初预算数', to: 12600 };
    expect(said('publicBudgetBySection:20132', budget)).toBe(
      '“组织事务”（款）2020年度决算1.26万元，与2020年年初预算数相同。',
    );
  });

  it('gives no rate from a budget of zero', () => {
    const budget = { table: expenditure, row: '20132', column: '年初预算数', to: '' };
    expect(said('publicBudgetBySection:20132', budget)).toBe(
      '“组织事务”（款）2020年度决算1.26万元，比2020年年初预算增加1.26万元。主要原因：受疫情影响，党建活动场次少于计划。',
    );
  });

  it('joins the different reasons of its items', () => {
    expect(
      because(
        item('2012901', fiscal, '甲。'),
        item('2012902', fiscal, '主要原因：乙'),
        item('2012906', fiscal, '甲'),
        item('2012999', fiscal, ''),
        item('2012901', '其他资金', '丙'),
      ),
    ).toBe('主要原因：甲；乙。');
  });

  it('prefers the reason that stands on its stated row', () => {
    const items = [item('2012901', fiscal, '甲'), item('2012902', fiscal, '乙')];
    expect(because(item('20129', fiscal, '丙'), ...items)).toBe('主要原因：丙。');
    expect(because(item('20129', '', '丁'), ...items)).toBe('主要原因：丁。');
    expect(because(item('20129', '其他资金', '戊'), item('2012901', '其他资金', ''), ...items)).toBe(
      '主要原因：甲；乙。',
    );
  });

  it('leaves the reason out where none was given', () => {
    expect(because(item('2012901', fiscal, ''))).toBe('');
  });
});
