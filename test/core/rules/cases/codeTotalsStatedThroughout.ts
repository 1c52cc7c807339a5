import { revenueOf, spentOn } from '../codedRows';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';

export const cases: RuleCases = {
  passes: [
    { when: 'a class without a stated row has one row only', changes: [] },
    { when: 'no class is stated', changes: [revenueOf('20129', '20132', '20805', '20808')] },
    {
      when: 'a class is stated for all funds together',
      changes: [spentOn(['201', ''], ['20129', fiscal], ['20132', fiscal])],
    },
    {
      when: 'classes are stated for one fund and for another none',
      changes: [
        spentOn(
          ['201', fiscal],
          ['20129', fiscal],
          ['20132', fiscal],
          ['20129', '其他资金'],
          ['20132', '其他资金'],
        ),
      ],
    },
  ],
  fails: [
    {
      when: 'one class is stated, another with two sections is not',
      changes: [revenueOf('201', '20129', '20132', '20805', '20808')],
      cells: ['收入明细!A5'],
      says: '“收入明细”中有的类、款填了合计行，208 却没有（其明细见 收入明细!A5），因而没有核对。请补填，或核对这些明细的编码；合计行不是必填的。',
    },
  ],
};
