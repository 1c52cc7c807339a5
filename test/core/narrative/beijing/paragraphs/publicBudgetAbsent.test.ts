import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { said } from '../../said';

describe('publicBudgetAbsent', () => {
  it('stands where there are no classes', () => {
    expect(said('publicBudgetAbsent:all', { table: expenditure, rows: [] })).toBe('本年度无此项经费。');
    expect(said('publicBudgetAbsent:all')).toBeUndefined();
  });
});
