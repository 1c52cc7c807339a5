import { threePublic } from '../../../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../../../src/core/inputs/threePublicCounts';
import { said } from '../../said';

const row = '因公出国（境）费';
const changes = (budget: unknown, final: unknown) => [
  { table: threePublic, row, column: '年初预算数', to: budget },
  { table: threePublic, row, column: '决算数', to: final },
  { table: threePublic, row, column: '变动原因', to: '主要原因是甲。' },
  { table: threePublicCounts, row: '因公出国（境）团组数', to: 2 },
  { table: threePublicCounts, row: '因公出国（境）人次', to: 5 },
];
const counts = '2020年因公出国（境）团组2个，因公出国（境）5人次。';

describe('threePublicOverseas', () => {
  it.each([
    ['up', 10000, 20000, `2.00万元，比2020年年初预算数1.00万元增加1.00万元。主要原因：甲。${counts}`],
    ['down', 20000, 10000, `1.00万元，比2020年年初预算数2.00万元减少1.00万元。主要原因：甲。${counts}`],
    ['flat', 20000, 20000, `2.00万元，与2020年年初预算数相同。${counts}`],
    [
      'a budget of zero',
      0,
      20000,
      `2.00万元，比2020年年初预算数0.00万元增加2.00万元。主要原因：甲。${counts}`,
    ],
    ['no budget', '', 20000, `2.00万元。${counts}`],
    ['nothing spent', 20000, 0, '0.00万元，比2020年年初预算数2.00万元减少2.00万元。主要原因：甲。'],
    [
      'a final amount left empty',
      20000,
      '',
      `〔未填〕万元，比2020年年初预算数2.00万元增减〔未填〕万元。主要原因：甲。${counts}`,
    ],
  ])('words %s', (_, budget, final, expected) => {
    expect(said('threePublicOverseas', ...changes(budget, final))).toBe(
      `1.因公出国（境）费用。2020年决算数${expected}`,
    );
  });
});
