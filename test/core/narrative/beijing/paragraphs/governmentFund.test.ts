import { carryOver } from '../../../../../src/core/inputs/carryOver';
import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../../src/core/inputs/revenue';
import { said } from '../../said';

const fund = '政府性基金预算财政拨款';

describe('governmentFund', () => {
  it('says so where there is no such money', () => {
    expect(said('governmentFund')).toBe('本年度无此项经费。');
  });

  it('tells what came in, went out and was left', () => {
    const text = said(
      'governmentFund',
      { table: revenue, row: '20129', column: fund, to: 30000 },
      { table: expenditure, rows: [['2296003', '支出', fund, 10000, 20000, 0, 0, 0, 30000, '', '']] },
      { table: carryOver, rows: [['2296003', '支出', fund, 15000, 15000]] },
    );
    expect(text).toBe(
      `2020年度${fund}年初结转和结余1.50万元，本年收入3.00万元，本年支出3.00万元，其中：基本支出1.00万元，项目支出2.00万元；年末结转和结余1.50万元。`,
    );
  });

  it('is there as soon as something was carried over', () => {
    const opening = { table: carryOver, rows: [['2296003', '支出', fund, 15000, 15000]] };
    expect(said('governmentFund', opening)).toContain('本年支出0.00万元');
  });
});
