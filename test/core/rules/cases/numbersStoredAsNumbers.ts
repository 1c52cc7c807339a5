import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [{ when: 'all are numbers', changes: [] }],
  fails: [
    {
      when: 'some are text',
      changes: [
        { table: expenditure, row: '20132', column: '项目支出', to: '12,600' },
        { table: expenditure, row: '20136', column: '项目支出', to: '２０００' },
      ],
      cells: ['支出明细!E6', '支出明细!E7'],
      says: '“支出明细”有 2 个数字以文本格式存放：支出明细!E6、支出明细!E7。已按数字读取，但 Excel 求和时会漏掉；请改为数字格式（“转换为数字”）。',
    },
  ],
};
