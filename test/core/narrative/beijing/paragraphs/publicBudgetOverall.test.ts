import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { said } from '../../said';

describe('publicBudgetOverall', () => {
  it('gives no share to a class that spent nothing', () => {
    const none = { table: expenditure, row: '21011', column: '项目支出', to: 0 };
    expect(said('publicBudgetOverall', none)).toMatch(/；卫生健康支出0\.00万元；住房保障支出/);
  });

  it('says so where there is no such money', () => {
    expect(said('publicBudgetOverall', { table: expenditure, rows: [] })).toBe('本年度无此项经费。');
  });
});
