import { threePublic } from '../../../../src/core/inputs/threePublic';
import type { RuleCases } from '../ruleCases';

const noReason = { table: threePublic, row: '公务接待费', column: '变动原因', to: '' };
const bought = { table: threePublic, row: '公务用车购置费', column: '决算数', to: 180000 };

export const cases: RuleCases = {
  passes: [
    { when: 'every change has its reason', changes: [] },
    {
      when: 'nothing changed and no reason is given',
      changes: [noReason, { table: threePublic, row: '公务接待费', column: '决算数', to: 700 }],
    },
    {
      when: 'the reason stands by one of the two parts of the vehicles',
      changes: [
        bought,
        { table: threePublic, row: '公务用车购置费', column: '变动原因', to: '按规定更新一辆公务用车' },
      ],
    },
  ],
  fails: [
    {
      when: 'reception fell without a reason',
      changes: [noReason],
      cells: ['三公经费!E5'],
      says: '“公务接待费”决算 0.00 万元，年初预算 0.07 万元，相差 −0.07 万元，没有填变动原因。请在 三公经费!E5 填写主要原因。',
    },
    {
      when: 'a vehicle was bought without a reason',
      changes: [bought],
      cells: ['三公经费!E3', '三公经费!E4'],
      says: '“公务用车购置及运行维护费”决算 18.00 万元，年初预算 0.00 万元，相差 18.00 万元，没有填变动原因。请在 三公经费!E3、三公经费!E4 填写主要原因。',
    },
  ],
};
