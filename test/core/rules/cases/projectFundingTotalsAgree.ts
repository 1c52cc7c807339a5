import { projects } from '../../../../src/core/inputs/projects';
import { emptied } from '../../sampleAccount';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'the totals of the sample are their sources', changes: [] },
    {
      when: 'a column of totals is not used',
      changes: emptied(projects, '年度资金总额-全年预算数'),
    },
  ],
  fails: [
    {
      when: 'the total is 0 beside a part of 90',
      changes: [{ table: projects, row: '困难职工帮扶经费', column: '年度资金总额-全年预算数', to: 0 }],
      cells: ['绩效项目!Q4'],
      culprits: ['绩效项目!Q4'],
      says: '绩效项目!Q4（困难职工帮扶经费 › 年度资金总额-全年预算数）的合计为 0.00 元，按明细计算为 20,000.00 元，相差 −20,000.00 元。计算：20,000。请核对明细或更正合计。',
    },
    {
      when: 'a source is missing',
      changes: [{ table: projects, row: '工会工作者人员经费', column: '其他资金-年初预算数', to: '' }],
      cells: ['绩效项目!P14', '绩效项目!G14'],
      says: '绩效项目!P14（工会工作者人员经费 › 年度资金总额-年初预算数）的合计为 18,227,700.00 元，按明细计算为 10,000,000.00 元，相差 8,227,700.00 元。计算：10,000,000。请核对明细或更正合计。',
    },
  ],
};
