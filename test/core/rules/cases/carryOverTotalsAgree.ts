import { carryOver } from '../../../../src/core/inputs/carryOver';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';
const withTotal = (opening: number) => ({
  table: carryOver,
  rows: [
    ['20129', '群众团体事务', fiscal, 499421, 0],
    ['20129', '群众团体事务', '其他资金', 102000, 0],
    ['', '合计', '', opening, 0],
  ],
});

export const cases: RuleCases = {
  passes: [{ when: 'the stated total agrees', changes: [withTotal(601421)] }],
  fails: [
    {
      when: 'the stated total misses a row',
      changes: [withTotal(499421)],
      cells: ['结转结余!D4', '结转结余!D2', '结转结余!D3'],
      culprits: ['结转结余!D4'],
      says: '结转结余!D4（合计 › 年初结转和结余）的合计为 499,421.00 元，按明细计算为 601,421.00 元，相差 −102,000.00 元。计算：499,421 + 102,000 = 601,421。请核对明细或更正合计。',
    },
  ],
};
