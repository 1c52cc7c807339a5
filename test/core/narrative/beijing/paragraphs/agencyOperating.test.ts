import { otherAmounts } from '../../../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../../../src/core/inputs/priorYear';
import { said } from '../../said';

const row = '机关运行经费';
const opens = '2020年使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出，合计';

describe('agencyOperating', () => {
  it.each([
    ['up', 208200, 236700, '23.67万元，比上年增加2.85万元，增加原因：甲'],
    ['down', 236700, 208200, '20.82万元，比上年减少2.85万元，减少原因：甲'],
    ['flat', 236700, 236700, '23.67万元，与上年持平'],
    ['a base of zero', 0, 236700, '23.67万元，比上年增加23.67万元，增加原因：甲'],
    ['less than a base of zero', 0, -100, '-0.01万元，比上年减少0.01万元，减少原因：甲'],
    ['no prior year', '', 236700, '23.67万元'],
    ['an amount left empty', 208200, '', '〔未填〕万元，比上年增减〔未填〕万元'],
  ])('words %s', (_, prior, amount, expected) => {
    const text = said(
      'agencyOperating',
      { table: priorYear, row, column: '上年决算数', to: prior },
      { table: priorYear, row, column: '变动原因', to: '增加原因：甲。' },
      { table: otherAmounts, row, to: amount },
    );
    expect(text).toBe(`${opens}${expected}。`);
  });

  it('leaves the reason out where none was given', () => {
    const none = { table: priorYear, row, column: '变动原因', to: '' };
    expect(said('agencyOperating', none)).toBe(`${opens}23.67万元，比上年增加2.85万元。`);
  });
});
