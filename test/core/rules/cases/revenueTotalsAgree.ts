import { revenue } from '../../../../src/core/inputs/revenue';
import { emptied } from '../../sampleAccount';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'stated totals agree', changes: [] },
    {
      when: 'no total is stated',
      changes: emptied(revenue, '本年收入合计'),
    },
    {
      when: 'a stated total is zero, as its details are',
      changes: [
        { table: revenue, row: '20136', column: '一般公共预算财政拨款', to: 0 },
        { table: revenue, row: '20136', column: '本年收入合计', to: 0 },
      ],
    },
  ],
  fails: [
    {
      when: 'the total column of a row is wrong',
      changes: [{ table: revenue, row: '20129', column: '本年收入合计', to: 20220300 }],
      cells: ['收入明细!K2', '收入明细!C2', '收入明细!J2'],
      culprits: ['收入明细!K2'],
      says: '收入明细!K2（群众团体事务 › 本年收入合计）的合计为 20,220,300.00 元，按明细计算为 20,220,400.00 元，相差 −100.00 元。计算：20,214,800 + 5,600 = 20,220,400。请核对明细或更正合计。',
    },
  ],
};
