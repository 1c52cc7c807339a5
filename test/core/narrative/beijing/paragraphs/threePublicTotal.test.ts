import { institutions } from '../../../../../src/core/inputs/institutions';
import { threePublic } from '../../../../../src/core/inputs/threePublic';
import { said } from '../../said';

const amounts = (budget: unknown, final: unknown, reason = '') => ({
  table: threePublic,
  rows: [
    ['因公出国（境）费', 0, 0, 0, ''],
    ['公务用车购置费', 0, 0, 0, ''],
    ['公务用车运行维护费', 0, 0, 0, ''],
    ['公务接待费', budget, final, 0, '甲'],
    ['合计', '', '', '', reason],
  ],
});

describe('threePublicTotal', () => {
  it.each([
    ['up', 10000, 20000, '2.00万元，比2020年“三公”经费财政拨款年初预算1.00万元增加1.00万元。其中：'],
    ['down', 20000, 10000, '1.00万元，比2020年“三公”经费财政拨款年初预算2.00万元减少1.00万元。其中：'],
    ['flat', 20000, 20000, '2.00万元，与2020年“三公”经费财政拨款年初预算数相同。其中：'],
    [
      'a budget of zero',
      0,
      20000,
      '2.00万元，比2020年“三公”经费财政拨款年初预算0.00万元增加2.00万元。其中：',
    ],
  ])('words %s', (_, budget, final, expected) => {
    expect(said('threePublicTotal', amounts(budget, final))).toBe(
      `“三公”经费包括本部门所属1个行政单位、5个事业单位。2020年“三公”经费财政拨款决算数${expected}`,
    );
  });

  it('gives the reason typed for the total, not those of its items', () => {
    expect(said('threePublicTotal', amounts(20000, 10000, '从严控制'))).toMatch(
      /减少1\.00万元。主要原因：从严控制。其中：$/,
    );
  });

  it('counts institutions run as civil service where there are any', () => {
    const rows = [
      ['行政单位', '甲'],
      ['参公事业单位', '乙'],
    ];
    expect(said('threePublicTotal', { table: institutions, rows })).toMatch(
      /^“三公”经费包括本部门所属1个行政单位、1个参公事业单位、0个事业单位。/,
    );
  });
});
