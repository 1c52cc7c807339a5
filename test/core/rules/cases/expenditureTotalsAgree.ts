import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'stated totals agree', changes: [] },
    {
      when: 'a class row states its fund only, though other funds have the class too',
      changes: [
        { table: expenditure, row: ['201', '一般公共服务支出'], column: '本年支出合计', to: 20728821 },
      ],
    },
  ],
  fails: [
    {
      when: 'the total row misses its details',
      changes: [{ table: expenditure, row: '合计', column: '基本支出', to: 13786000 }],
      cells: ['支出明细!D2', '支出明细!D4', '支出明细!D5'],
      culprits: ['支出明细!D2'],
      says: '支出明细!D2（合计 › 基本支出）的合计为 13,786,000.00 元，按明细计算为 13,786,200.00 元，相差 −200.00 元。计算：9,338,900 + 5,200 + 2,635,500 + 1,806,600 = 13,786,200。请核对明细或更正合计。',
    },
    {
      when: 'the total row misses its details where it meets the total column',
      changes: [{ table: expenditure, row: '合计', column: '本年支出合计', to: 25458520 }],
      cells: ['支出明细!K2', '支出明细!D4'],
      culprits: ['支出明细!K2'],
      says: '支出明细!K2（合计 › 本年支出合计）的合计为 25,458,520.00 元，按明细计算为 25,458,521.00 元，相差 −1.00 元。计算：9,338,900 + 5,200 + 2,635,500 + 1,806,600 + 11,375,321 + 102,400 + 12,600 + 2,000 + 180,000 = 25,458,521。请核对明细或更正合计。',
    },
    {
      when: 'a class row misses its sections',
      changes: [{ table: expenditure, row: ['201', '一般公共服务支出'], column: '项目支出', to: 11389920 }],
      cells: ['支出明细!E3', '支出明细!E4', '支出明细!E6', '支出明细!E7'],
      culprits: ['支出明细!E3'],
      says: '支出明细!E3（一般公共服务支出 › 项目支出）的合计为 11,389,920.00 元，按明细计算为 11,389,921.00 元，相差 −1.00 元。计算：11,375,321 + 12,600 + 2,000 = 11,389,921。请核对明细或更正合计。',
    },
  ],
};
