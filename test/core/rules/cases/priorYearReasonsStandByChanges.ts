import { priorYear } from '../../../../src/core/inputs/priorYear';
import type { RuleCases } from '../ruleCases';

const same = { table: priorYear, row: '机关运行经费', column: '上年决算数', to: 236700 };

export const cases: RuleCases = {
  passes: [
    { when: 'reasons stand only where something changed', changes: [] },
    {
      when: 'nothing changed and no reason is given',
      changes: [same, { table: priorYear, row: '机关运行经费', column: '变动原因', to: '' }],
    },
  ],
  fails: [
    {
      when: 'a reason stands where nothing changed',
      changes: [same],
      cells: ['上年决算数!C6'],
      says: '“机关运行经费”本年 23.67 万元，与上年相同，但 上年决算数!C6 填了变动原因；正文不会印出。请核对金额，或删去原因。',
    },
  ],
};
