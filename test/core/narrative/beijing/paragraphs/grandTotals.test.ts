import { priorYear } from '../../../../../src/core/inputs/priorYear';
import { said } from '../../said';

const prior = (amount: unknown) => ({
  table: priorYear,
  row: '收、支总计',
  column: '上年决算数',
  to: amount,
});
const reason = (text: string) => ({ table: priorYear, row: '收、支总计', column: '变动原因', to: text });

describe('grandTotals', () => {
  it.each([
    ['up', 20000000, '，比上年增加545.85万元，增长27.29%。主要原因：甲。'],
    ['down', 27240100, '，比上年减少178.16万元，下降6.54%。主要原因：甲。'],
    ['flat', 25458500, '，与上年持平。'],
    ['a base of zero', 0, '，比上年增加2545.85万元。主要原因：甲。'],
    ['no prior year', '', '。'],
    ['a prior year that could not be read', '#REF!', '，比上年增减〔未填〕万元。主要原因：甲。'],
  ])('words %s', (_, amount, expected) => {
    expect(said('grandTotals', prior(amount), reason('主要原因：甲。'))).toBe(
      `2020年度收、支总计2545.85万元${expected}`,
    );
  });
});
