import { priorYear } from '../../../../src/core/inputs/priorYear';
import type { RuleCases } from '../ruleCases';

const amount = (row: string, to: unknown) => ({ table: priorYear, row, column: '上年决算数', to });

export const cases: RuleCases = {
  passes: [
    { when: 'the totals changed by less than the profile asks to explain', changes: [] },
    {
      when: 'a large change has its reason',
      changes: [amount('财政拨款收、支总计', 20000000)],
    },
    {
      when: 'the rate is large and the amount small',
      changes: [
        amount('机关运行经费', 140000),
        { table: priorYear, row: '机关运行经费', column: '变动原因', to: '' },
      ],
    },
  ],
  fails: [
    {
      when: 'a total changed by a quarter without a reason',
      changes: [amount('本年收入合计', 20000000)],
      cells: ['上年决算数!C3'],
      says: '“本年收入合计”本年 2,485.71 万元，上年 2,000.00 万元，相差 485.71 万元，达到应说明原因的幅度（100,000 元且 10%），没有填变动原因。请在 上年决算数!C3 填写主要原因。',
    },
    {
      when: 'there was nothing in the prior year',
      changes: [amount('收、支总计', 0)],
      cells: ['上年决算数!C2'],
      says: '“收、支总计”本年 2,545.85 万元，上年 0.00 万元，相差 2,545.85 万元，达到应说明原因的幅度（100,000 元且 10%），没有填变动原因。请在 上年决算数!C2 填写主要原因。',
    },
  ],
};
