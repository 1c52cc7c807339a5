import { priorYear } from '../../../../../src/core/inputs/priorYear';
import { said } from '../../said';

const row = '财政拨款收、支总计';

describe('fiscalGrandTotals', () => {
  it.each([
    ['up', 25000000, '，比上年增加35.09万元，增长1.40%。主要原因：受疫情影响，部分项目没有实施。'],
    ['down', 27040100, '，比上年减少168.92万元，下降6.25%。主要原因：受疫情影响，部分项目没有实施。'],
    ['flat', 25350921, '，与上年持平。'],
    ['a base of zero', 0, '，比上年增加2535.09万元。主要原因：受疫情影响，部分项目没有实施。'],
    ['no prior year', '', '。'],
  ])('words %s', (_, amount, expected) => {
    const prior = { table: priorYear, row, column: '上年决算数', to: amount };
    expect(said('fiscalGrandTotals', prior)).toBe(`2020年度财政拨款收、支总计2535.09万元${expected}`);
  });

  it('leaves the reason out where none was given', () => {
    const none = { table: priorYear, row, column: '变动原因', to: '' };
    expect(said('fiscalGrandTotals', none)).toMatch(/下降6\.25%。$/);
  });
});
