import { priorYear } from '../../../../../src/core/inputs/priorYear';
import { revenue } from '../../../../../src/core/inputs/revenue';
import { said } from '../../said';

const prior = (amount: unknown) => ({
  table: priorYear,
  row: '本年收入合计',
  column: '上年决算数',
  to: amount,
});
const sources =
  '，其中：财政拨款收入2485.15万元，占收入合计的99.98%；上级补助收入0.00万元；事业收入0.00万元；经营收入0.00万元；附属单位上缴收入0.00万元；其他收入0.56万元，占收入合计的0.02%。';

describe('revenueOfYear', () => {
  it.each([
    ['up', 20000000, '，比上年增加485.71万元，增长24.29%'],
    ['down', 25989200, '，比上年减少113.21万元，下降4.36%'],
    ['flat', 24857100, '，与上年持平'],
    ['a base of zero', 0, '，比上年增加2485.71万元'],
    ['no prior year', '', ''],
  ])('words %s', (_, amount, expected) => {
    expect(said('revenueOfYear', prior(amount))).toBe(`2020年度本年收入合计2485.71万元${expected}${sources}`);
  });

  it('gives the reason after the sources', () => {
    const reason = { table: priorYear, row: '本年收入合计', column: '变动原因', to: '财政拨款减少' };
    expect(said('revenueOfYear', reason)).toMatch(/0\.02%。主要原因：财政拨款减少。$/);
  });

  it('gives a share to every source that is there, and to no other', () => {
    const institution = { table: revenue, row: '20132', column: '事业收入', to: 12600 };
    const none = { table: revenue, row: '20129', column: '其他收入', to: '' };
    expect(said('revenueOfYear', institution, none)).toMatch(
      /事业收入1\.26万元，占收入合计的0\.05%；经营收入0\.00万元；附属单位上缴收入0\.00万元；其他收入0\.00万元。/,
    );
  });
});
