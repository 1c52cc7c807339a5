import { economic } from '../../../../src/core/inputs/economic';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import type { RuleCases } from '../ruleCases';

const reception = (amount: number) => ({
  table: economic,
  rows: [
    ['30217', '公务接待费', amount],
    ['30231', '公务用车运行维护费', ''],
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'no such item is given', changes: [] },
    {
      when: 'project expenditure bears the rest',
      changes: [reception(300), { table: threePublic, row: '公务接待费', column: '决算数', to: 500 }],
    },
  ],
  fails: [
    {
      when: 'the part is larger than the whole',
      changes: [reception(300)],
      cells: ['基本支出经济分类!C2', '三公经费!C5'],
      culprits: [],
      says: '经济分类 30217 为 300.00 元（基本支出经济分类!C2），大于“公务接待费”决算 0.00 元，多出 300.00 元。基本支出只是其中一部分，请核对两处金额。',
    },
  ],
};
