import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';
const noReason = { table: expenditure, row: '20132', column: '变动原因', to: '' };
const byItem = (statedFund: string, reason: string) => ({
  table: expenditure,
  rows: [
    ['20132', '组织事务', statedFund, '', '', '', '', '', '', reason, ''],
    ['2013202', '一般行政管理事务', fiscal, 0, 12600, 0, 0, 0, 21300, '', ''],
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'every change has its reason', changes: [] },
    {
      when: 'nothing changed and no reason is given',
      changes: [noReason, { table: expenditure, row: '20132', column: '年初预算数', to: 12600 }],
    },
    {
      when: 'the change is too small to be printed',
      changes: [noReason, { table: expenditure, row: '20132', column: '年初预算数', to: 12610 }],
    },
    { when: 'the reason stands on the stated section row', changes: [byItem(fiscal, '场次减少')] },
    { when: 'the section row is stated for all funds', changes: [byItem('', '场次减少')] },
  ],
  fails: [
    {
      when: 'a section changed without a reason',
      changes: [noReason],
      cells: ['支出明细!J6'],
      says: '“组织事务”（款）决算 1.26 万元，年初预算 2.13 万元，相差 −0.87 万元，没有填变动原因。请在 支出明细!J6 填写主要原因。',
    },
    {
      when: 'neither the section nor its items have one',
      changes: [byItem(fiscal, '')],
      cells: ['支出明细!J2', '支出明细!J3'],
      says: '“组织事务”（款）决算 1.26 万元，年初预算 2.13 万元，相差 −0.87 万元，没有填变动原因。请在 支出明细!J2、支出明细!J3 填写主要原因。',
    },
  ],
};
