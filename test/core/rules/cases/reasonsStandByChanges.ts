import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

const noChange = { table: expenditure, row: '20132', column: '年初预算数', to: 12600 };

export const cases: RuleCases = {
  passes: [
    { when: 'every reason stands by a change', changes: [] },
    {
      when: 'nothing changed and no reason is given',
      changes: [noChange, { table: expenditure, row: '20132', column: '变动原因', to: '' }],
    },
  ],
  fails: [
    {
      when: 'nothing changed, but a reason is given',
      changes: [noChange],
      cells: ['支出明细!J6'],
      says: '“组织事务”（款）决算 1.26 万元，与年初预算数相同，但 支出明细!J6 填了变动原因；正文不会印出。请核对金额，或删去原因。',
    },
  ],
};
