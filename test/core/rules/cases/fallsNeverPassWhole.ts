import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'falls are smaller', changes: [] },
    {
      when: 'a section fell by all it had',
      changes: [{ table: expenditure, row: '20132', column: '项目支出', to: 0 }],
    },
  ],
  fails: [
    {
      when: 'a section is negative',
      changes: [{ table: expenditure, row: '20132', column: '项目支出', to: -12600 }],
      cells: ['支出明细!E6', '支出明细!I6'],
      says: '一般公共预算财政拨款“20132 组织事务”科目支出的增减率为 −159.15493%，降幅超过 100%。计算：((((−12,600) ÷ 10,000) − (21,300 ÷ 10,000)) ÷ (21,300 ÷ 10,000)) × 100 ≈ −159.1549295775。本年数不应为负，请核对 支出明细!E6。',
    },
  ],
};
