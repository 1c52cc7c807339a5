import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every project of the sample is scored', changes: [] },
    { when: 'there are no projects', changes: [{ table: projects, rows: [] }] },
  ],
  fails: [
    {
      when: 'a self-evaluated project has no indicators',
      changes: [{ table: indicators, row: '困难职工帮扶经费', column: '项目名称', to: '困难职工' }],
      cells: ['绩效项目!A4'],
      says: '“困难职工帮扶经费”（绩效项目!A4）在“绩效指标”中没有一行。请补填，或更正项目名称、评价方式。',
    },
    {
      when: 'an evaluated project has no expert scores',
      changes: [{ table: expertScores, rows: [] }],
      cells: ['绩效项目!A14'],
      says: '“工会工作者人员经费”（绩效项目!A14）在“专家评分”中没有一行。请补填，或更正项目名称、评价方式。',
    },
  ],
};
