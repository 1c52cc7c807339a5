import { projects } from '../../../../src/core/inputs/projects';
import { evaluatedProject } from '../../sampleScorecards';
import type { RuleCases } from '../ruleCases';

const total = (to: unknown) => ({ table: projects, row: evaluatedProject, column: '总分（填报）', to });

export const cases: RuleCases = {
  passes: [
    { when: 'the mean of the experts is stated', changes: [total(90.54)] },
    { when: 'no total is stated', changes: [] },
  ],
  fails: [
    {
      when: 'two digits of the total were swapped',
      changes: [total(95.04)],
      cells: ['绩效项目!X14'],
      says: '“工会工作者人员经费”的总分填报为 95.04 分（绩效项目!X14），按专家评分为 90.54 分，相差 4.5 分。请核对“专家评分”，或更正总分。绩效项目!X14（工会工作者人员经费 › 总分（填报））填的是 95.04，应为 90.54（像是相邻两位颠倒）。',
    },
  ],
};
