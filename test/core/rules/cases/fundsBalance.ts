import { carryOver } from '../../../../src/core/inputs/carryOver';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every fund balances', changes: [] },
    {
      when: 'other funds balance with surplus used and distributed',
      changes: [
        { table: otherAmounts, row: '使用非财政拨款结余', to: 300 },
        { table: otherAmounts, row: '结余分配', to: 300 },
      ],
    },
  ],
  fails: [
    {
      when: 'the opening carry-over of one fund is another’s',
      changes: [
        { table: carryOver, row: '一般公共预算财政拨款', column: '年初结转和结余', to: 499400 },
        { table: carryOver, row: '其他资金', column: '年初结转和结余', to: 102021 },
      ],
      cells: ['结转结余!D2', '收入明细!C2'],
      says: '一般公共预算财政拨款：年初结转和结余加本年收入为 25,350,900.00 元，本年支出加年末结转和结余为 25,350,921.00 元，相差 −21.00 元。请核对该资金的收入、支出和结转结余，涉及 结转结余!D2、收入明细!C2、收入明细!C3 等 7 处。',
    },
    {
      when: 'surplus was used that nothing was spent on',
      changes: [{ table: otherAmounts, row: '使用非财政拨款结余', to: 300 }],
      cells: ['结转结余!D3', '收入明细!J2', '其他金额!B2'],
      says: '其他资金：年初结转和结余加本年收入为 107,900.00 元，本年支出加年末结转和结余为 107,600.00 元，相差 300.00 元。请核对该资金的收入、支出和结转结余，涉及 结转结余!D3、收入明细!J2、其他金额!B2。',
    },
  ],
};
