import { economic } from '../../../../src/core/inputs/economic';
import type { RuleCases } from '../ruleCases';

const withClass = (amount: number) => ({
  table: economic,
  rows: [
    ['301', '工资福利支出', amount],
    ['30101', '基本工资', 11500300],
    ['302', '商品和服务支出', 236700],
    ['30201', '办公费', 236700],
    ['30302', '退休费', 2044000],
  ],
});

export const cases: RuleCases = {
  passes: [{ when: 'classes are the sums of their items', changes: [withClass(11500300)] }],
  fails: [
    {
      when: 'a class is not the sum of its items',
      changes: [withClass(11500301)],
      cells: ['基本支出经济分类!C2', '基本支出经济分类!C3'],
      culprits: ['基本支出经济分类!C2'],
      says: '基本支出经济分类!C2（工资福利支出 › 一般公共预算财政拨款）的合计为 11,500,301.00 元，按明细计算为 11,500,300.00 元，相差 1.00 元。计算：11,500,300。请核对明细或更正合计。',
    },
  ],
};
