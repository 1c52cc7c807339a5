import { threePublic } from '../../../../src/core/inputs/threePublic';
import type { RuleCases } from '../ruleCases';

const withVehicles = (subtotal: number) => ({
  table: threePublic,
  rows: [
    ['因公出国（境）费', 0, 0, '', ''],
    ['公务用车购置费', 0, 0, '', ''],
    ['公务用车运行维护费', 30000, 28000, '', ''],
    ['公务用车购置及运行维护费', 30000, subtotal, '', ''],
    ['公务接待费', 700, 0, '', ''],
    ['合计', 30700, 28000, '', ''],
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'the stated total agrees', changes: [] },
    { when: 'the subtotal of vehicles agrees too', changes: [withVehicles(28000)] },
  ],
  fails: [
    {
      when: 'the total misses its items',
      changes: [{ table: threePublic, row: '合计', column: '年初预算数', to: 800 }],
      cells: ['三公经费!B6', '三公经费!B5'],
      culprits: ['三公经费!B6'],
      says: '三公经费!B6（合计 › 年初预算数）的合计为 800.00 元，按明细计算为 700.00 元，相差 100.00 元。计算：700。请核对明细或更正合计。',
    },
    {
      when: 'the subtotal of vehicles misses its items',
      changes: [withVehicles(28001)],
      cells: ['三公经费!C5', '三公经费!C4'],
      culprits: ['三公经费!C5'],
      says: '三公经费!C5（公务用车购置及运行维护费 › 决算数）的合计为 28,001.00 元，按明细计算为 28,000.00 元，相差 1.00 元。计算：28,000。请核对明细或更正合计。',
    },
  ],
};
