import { economic } from '../../../../src/core/inputs/economic';
import { institutions } from '../../../../src/core/inputs/institutions';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'both are the same', changes: [] },
    {
      when: 'institutions bear a part of operating expenditure',
      changes: [{ table: otherAmounts, row: '机关运行经费', to: 200000 }],
    },
    {
      when: 'there are no institutions: another rule asks for equality',
      changes: [
        { table: institutions, rows: [['行政单位', '某局']] },
        { table: otherAmounts, row: '机关运行经费', to: 236800 },
      ],
    },
    { when: 'nothing is given by economic item', changes: [{ table: economic, rows: [] }] },
  ],
  fails: [
    {
      when: 'it is larger than operating expenditure',
      changes: [{ table: otherAmounts, row: '机关运行经费', to: 236800 }],
      cells: ['其他金额!B1', '基本支出经济分类!C7'],
      says: '其他金额!B1 的机关运行经费为 236,800.00 元，大于一般公共预算基本支出中的公用经费 236,700.00 元，多出 100.00 元。公用经费：86,700 + 20,000 + 50,000 + 30,000 + 50,000 = 236,700。请核对机关运行经费或经济分类各行。',
    },
  ],
};
