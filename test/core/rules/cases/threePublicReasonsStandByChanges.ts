import { threePublic } from '../../../../src/core/inputs/threePublic';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'reasons stand only where something changed', changes: [] },
    {
      when: 'a reason stands by one of the two parts of the vehicles',
      changes: [
        { table: threePublic, row: '公务用车运行维护费', column: '决算数', to: 20000 },
        { table: threePublic, row: '公务用车运行维护费', column: '变动原因', to: '车辆维修费用增加' },
      ],
    },
  ],
  fails: [
    {
      when: 'a reason stands where nothing changed',
      changes: [{ table: threePublic, row: '公务接待费', column: '决算数', to: 700 }],
      cells: ['三公经费!E5'],
      says: '“公务接待费”决算 0.07 万元，与年初预算数相同，但 三公经费!E5 填了变动原因；正文不会印出。请核对金额，或删去原因。',
    },
  ],
};
