import { expenditure } from '../../../../src/core/inputs/expenditure';
import { priorYear } from '../../../../src/core/inputs/priorYear';
import { procurement } from '../../../../src/core/inputs/procurement';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

const prior = (row: string, to: unknown) => ({ table: priorYear, row, column: '上年决算数', to });

export const cases: RuleCases = {
  passes: [
    { when: 'every amount is in the unit of the workbook', changes: [] },
    {
      when: 'an amount is a hundredth of its budget',
      changes: [{ table: expenditure, row: '21011', column: '年初预算数', to: 18000000 }],
    },
    {
      when: 'both amounts are small',
      changes: [{ table: threePublic, row: '公务接待费', column: '决算数', to: 7000000 / 10000 / 10000 }],
    },
    {
      when: 'nothing stands beside it',
      changes: [{ table: expenditure, row: '21011', column: '年初预算数', to: '' }],
    },
  ],
  fails: [
    {
      when: 'two amounts of the prior year were copied in ten thousand yuan',
      changes: [prior('收、支总计', 2724.01), prior('本年收入合计', 2598.92)],
      cells: ['上年决算数!B2'],
      says: '“上年决算数”有 2 对相关金额相差约 10,000 倍：25,458,521.00 元与 2,724.01 元；24,857,100.00 元与 2,598.92 元（上年决算数!B2、收入明细!C2、收入明细!C3 等 11 处）。本工作簿以元填报，很可能有的填成了万元；请核对并改为以元计的金额。确实如此的不必更正。',
    },
    {
      when: 'a budget is typed in ten thousand yuan',
      changes: [{ table: expenditure, row: '21011', column: '年初预算数', to: 27 }],
      cells: ['支出明细!E9', '支出明细!I9'],
      says: '“支出明细”有 1 对相关金额相差约 10,000 倍：180,000.00 元与 27.00 元（支出明细!E9、支出明细!I9）。本工作簿以元填报，很可能有的填成了万元；请核对并改为以元计的金额。确实如此的不必更正。',
    },
    {
      when: 'in a workbook of ten thousand yuan a total is typed in yuan',
      changes: [
        { table: unit, row: '金额单位', to: '万元' },
        { table: procurement, row: '政府采购服务支出', to: 1000 },
      ],
      cells: ['政府采购!B6', '政府采购!B3'],
      says: '“政府采购”有 1 对相关金额相差约 10,000 倍：10,000,000.00 万元与 1,000.00 万元（政府采购!B6、政府采购!B3）。本工作簿以万元填报，很可能有的填成了元；请核对并改为以万元计的金额。确实如此的不必更正。',
    },
  ],
};
