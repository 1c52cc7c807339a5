import { evaluationTexts } from '../../../../src/core/inputs/evaluationTexts';
import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import { satisfaction } from '../../../../src/core/inputs/satisfaction';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every row of the sample belongs to its project', changes: [] },
    {
      when: 'a row that names no project can only mean the evaluated one',
      changes: [{ table: satisfaction, row: '满意', column: '项目名称', to: '' }],
    },
  ],
  fails: [
    {
      when: 'indicators name a project that is not listed',
      changes: [{ table: indicators, row: '困难职工帮扶经费', column: '项目名称', to: '困难职工' }],
      cells: ['绩效指标!A19'],
      says: '“绩效指标”绩效指标!A19：“绩效项目”中没有“困难职工”，6 行不会印出。请更正项目名称，或在“绩效项目”中补上。',
    },
    {
      when: 'indicators belong to a project that a report evaluates',
      changes: [{ table: projects, row: '困难职工帮扶经费', column: '评价方式', to: '项目绩效评价' }],
      cells: ['绩效指标!A19'],
      says: '“绩效指标”绩效指标!A19：“困难职工帮扶经费”的评价方式是项目绩效评价，不印自评表，6 行不会印出。请更正项目名称，或在“绩效项目”中补上。',
    },
    {
      when: 'the survey belongs to a self-evaluated project',
      changes: [{ table: satisfaction, row: '满意', column: '项目名称', to: '职工相亲会项目' }],
      cells: ['满意度调查!A3'],
      says: '“满意度调查”满意度调查!A3：“职工相亲会项目”的评价方式是自评，不印评价报告，1 行不会印出。请更正项目名称，或在“绩效项目”中补上。',
    },
    {
      when: 'a text names no project, and no project is evaluated by a report',
      changes: [
        { table: projects, rows: [] },
        { table: indicators, rows: [] },
        { table: satisfaction, rows: [] },
        { table: evaluationTexts, rows: [['', '评价方法', '', '资料核查']] },
      ],
      cells: ['专家评分!A2'],
      says: '“专家评分”专家评分!A2：“绩效项目”中没有“工会工作者人员经费”，18 行不会印出。请更正项目名称，或在“绩效项目”中补上。',
    },
  ],
};
