import { evaluationFunding } from '../../../../src/core/inputs/evaluationFunding';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'sources and uses of the sample are its funding', changes: [] },
    { when: 'nothing was filled in', changes: [{ table: evaluationFunding, rows: [] }] },
  ],
  fails: [
    {
      when: 'a source is missing',
      changes: [{ table: evaluationFunding, row: '自筹资金', column: '金额', to: '' }],
      cells: ['评价项目资金!E2'],
      says: '“工会工作者人员经费”的资金来源合计为 10,000,000.00 元（评价项目资金!E2），“绩效项目”中的全年预算数为 18,227,700.00 元，相差 −8,227,700.00 元。请核对两处。',
    },
    {
      when: 'a use is wrong',
      changes: [{ table: evaluationFunding, row: '劳务派遣公司服务费', column: '金额', to: 266000 }],
      cells: ['评价项目资金!E4'],
      says: '“工会工作者人员经费”的资金使用合计为 18,227,500.00 元（评价项目资金!E4、评价项目资金!E5、评价项目资金!E6 等 9 处），“绩效项目”中的全年执行数为 18,227,700.00 元，相差 −200.00 元。请核对两处。',
    },
  ],
};
