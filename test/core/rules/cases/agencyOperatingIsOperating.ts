import { institutions } from '../../../../src/core/inputs/institutions';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import type { RuleCases } from '../ruleCases';

const oneBureau = {
  table: institutions,
  rows: [
    ['行政单位', '某局'],
    ['参公事业单位', '某执法队'],
  ],
};

export const cases: RuleCases = {
  passes: [
    { when: 'both are the same', changes: [oneBureau] },
    {
      when: 'institutions share in operating expenditure',
      changes: [{ table: otherAmounts, row: '机关运行经费', to: 200000 }],
    },
  ],
  fails: [
    {
      when: 'a part is missing and there are no institutions',
      changes: [oneBureau, { table: otherAmounts, row: '机关运行经费', to: 200000 }],
      cells: ['其他金额!B1', '基本支出经济分类!C7'],
      culprits: ['其他金额!B1'],
      says: '其他金额!B1 的机关运行经费为 200,000.00 元，而一般公共预算基本支出中的公用经费为 236,700.00 元，相差 −36,700.00 元。公用经费：86,700 + 20,000 + 50,000 + 30,000 + 50,000 = 236,700。“机构设置”中没有事业单位，两者应相等，请核对；有事业单位的请补填。',
    },
  ],
};
