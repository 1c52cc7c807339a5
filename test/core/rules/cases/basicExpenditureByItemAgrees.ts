import { economic } from '../../../../src/core/inputs/economic';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { sampleTables } from '../../sampleTables';
import type { RuleCases } from '../ruleCases';

const withFundBasic = {
  table: expenditure,
  rows: [
    ...(sampleTables.get(expenditure) ?? []).slice(1),
    ['21208', '土地', '政府性基金预算财政拨款', 500, 0, 0, 0, 0, 500, '', ''],
  ],
};

export const cases: RuleCases = {
  passes: [{ when: 'the items add to basic expenditure', changes: [] }],
  fails: [
    {
      when: 'an item is short',
      changes: [{ table: economic, row: '30201', column: '一般公共预算财政拨款', to: 86600 }],
      cells: ['支出明细!D4', '支出明细!D8', '支出明细!D10', '基本支出经济分类!C2'],
      says: '一般公共预算财政拨款：支出明细的基本支出为 13,781,000.00 元，按经济分类的人员经费与公用经费之和为 13,780,900.00 元，相差 100.00 元。请核对“支出明细”与“基本支出经济分类”（类为 301、303、302、307、310、312、399），涉及 支出明细!D4、支出明细!D8、支出明细!D10。',
    },
    {
      when: 'an item is neither personnel nor operating expenditure',
      changes: [{ table: economic, row: '30201', column: '经济分类科目编码', to: '30901' }],
      cells: ['支出明细!D4'],
      says: '一般公共预算财政拨款：支出明细的基本支出为 13,781,000.00 元，按经济分类的人员经费与公用经费之和为 13,694,300.00 元，相差 86,700.00 元。请核对“支出明细”与“基本支出经济分类”（类为 301、303、302、307、310、312、399），涉及 支出明细!D4、支出明细!D8、支出明细!D10。',
    },
    {
      when: 'the basic expenditure of the government fund has no items',
      changes: [withFundBasic],
      cells: ['支出明细!D11'],
      says: '政府性基金预算财政拨款：支出明细的基本支出为 500.00 元，按经济分类的人员经费与公用经费之和为 0.00 元，相差 500.00 元。请核对“支出明细”与“基本支出经济分类”（类为 301、303、302、307、310、312、399），涉及 支出明细!D11。',
    },
  ],
};
