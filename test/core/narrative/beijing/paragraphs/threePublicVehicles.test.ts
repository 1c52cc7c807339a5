import { threePublic } from '../../../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../../../src/core/inputs/threePublicCounts';
import { said } from '../../said';

interface Vehicles {
  readonly budget: readonly [purchase: number, running: number];
  readonly final: readonly [purchase: number, running: number];
  readonly stated?: string;
}

const vehicles = ({ budget, final, stated = '' }: Vehicles) => [
  {
    table: threePublic,
    rows: [
      ['因公出国（境）费', 0, 0, 0, ''],
      ['公务接待费', 0, 0, 0, ''],
      ['公务用车购置费', budget[0], final[0], 0, '甲。'],
      ['公务用车运行维护费', budget[1], final[1], 0, '乙'],
      ['公务用车购置及运行维护费', '', '', '', stated],
    ],
  },
  { table: threePublicCounts, row: '购置公务用车数', to: 1 },
  { table: threePublicCounts, row: '公务用车保有量', to: 3 },
];

describe('threePublicVehicles', () => {
  it('adds both kinds, joins their reasons and tells the vehicles behind them', () => {
    expect(
      said('threePublicVehicles', ...vehicles({ budget: [200000, 30000], final: [180000, 20000] })),
    ).toBe(
      '3.公务用车购置及运行维护费。2020年决算数20.00万元，比2020年年初预算数23.00万元减少3.00万元。主要原因：甲；乙。' +
        '其中：公务用车购置费18.00万元，2020年购置公务用车1辆；公务用车运行维护费2.00万元，公务用车保有量3辆。',
    );
  });

  it('prefers the reason of the stated row', () => {
    const text = said(
      'threePublicVehicles',
      ...vehicles({ budget: [0, 10000], final: [0, 20000], stated: '丙' }),
    );
    expect(text).toMatch(/1\.00万元增加1\.00万元。主要原因：丙。其中：/);
  });

  it.each([
    ['flat', [0, 20000], '2.00万元，与2020年年初预算数相同。其中：'],
    [
      'a budget of zero',
      [0, 0],
      '2.00万元，比2020年年初预算数0.00万元增加2.00万元。主要原因：甲；乙。其中：',
    ],
  ] as const)('words %s', (_, budget, expected) => {
    expect(said('threePublicVehicles', ...vehicles({ budget, final: [0, 20000] }))).toContain(expected);
  });
});
