import { priorYear } from '../../../../../src/core/inputs/priorYear';
import { expenditure } from '../../../../../src/core/inputs/expenditure';
import { said } from '../../said';

const prior = (amount: unknown) => ({
  table: priorYear,
  row: '本年支出合计',
  column: '上年决算数',
  to: amount,
});
const kinds =
  '，其中：基本支出1378.62万元，占支出合计的54.15%；项目支出1167.23万元，占支出合计的45.85%；上缴上级支出0.00万元；经营支出0.00万元；对附属单位补助支出0.00万元。';

describe('expenditureOfYear', () => {
  it.each([
    ['up', 25000000, '，比上年增加45.85万元，增长1.83%'],
    ['down', 27138200, '，比上年减少167.97万元，下降6.19%'],
    ['flat', 25458521, '，与上年持平'],
    ['a base of zero', 0, '，比上年增加2545.85万元'],
    ['no prior year', '', ''],
  ])('words %s', (_, amount, expected) => {
    expect(said('expenditureOfYear', prior(amount))).toBe(
      `2020年度本年支出合计2545.85万元${expected}${kinds}`,
    );
  });

  it('gives a share to every kind that is there', () => {
    const business = { table: expenditure, row: ['20129', '其他资金'], column: '经营支出', to: 10000 };
    expect(said('expenditureOfYear', business)).toMatch(/经营支出1\.00万元，占支出合计的0\.04%；/);
  });
});
