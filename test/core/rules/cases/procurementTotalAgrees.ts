import { procurement } from '../../../../src/core/inputs/procurement';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'the stated total agrees', changes: [] },
    {
      when: 'no total is stated',
      changes: [{ table: procurement, row: '政府采购支出总额', to: '' }],
    },
  ],
  fails: [
    {
      when: 'the stated total is not that of goods, works and services',
      changes: [{ table: procurement, row: '政府采购支出总额', to: 10000001 }],
      cells: ['政府采购!B6', '政府采购!B3'],
      culprits: ['政府采购!B6'],
      says: '政府采购!B6（政府采购支出总额）的合计为 10,000,001.00 元，按明细计算为 10,000,000.00 元，相差 1.00 元。计算：10,000,000。请核对明细或更正合计。',
    },
  ],
};
