import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'both sides come to the same', changes: [] },
    {
      when: 'surplus was used and distributed',
      changes: [
        { table: otherAmounts, row: '使用非财政拨款结余', to: 300 },
        { table: otherAmounts, row: '结余分配', to: 300 },
      ],
    },
  ],
  fails: [
    {
      when: 'revenue is short by a hundred yuan',
      changes: [{ table: revenue, row: '20132', column: '一般公共预算财政拨款', to: 12500 }],
      cells: ['收入明细!C2', '收入明细!C3'],
      says: '收入总计（本年收入、使用非财政拨款结余、年初结转和结余）为 25,458,421.00 元，支出总计（本年支出、结余分配、年末结转和结余）为 25,458,521.00 元，相差 −100.00 元。请核对收入、支出和结转结余，涉及 收入明细!C2、收入明细!C3、收入明细!C4 等 9 处。',
    },
  ],
};
