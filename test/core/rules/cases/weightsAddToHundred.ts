import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every form of the sample and its expert table add to 100', changes: [] },
    {
      when: 'there are no indicators and no scores',
      changes: [
        { table: indicators, rows: [] },
        { table: expertScores, rows: [] },
      ],
    },
  ],
  fails: [
    {
      when: 'an indicator weighs too much',
      changes: [{ table: indicators, row: '书记讲党课', column: '分值', to: 15 }],
      cells: ['绩效项目!A3', '绩效项目!S3', '绩效指标!G10'],
      culprits: [],
      says: '“基层党组织党建活动经费”各项分值之和为 105 分，应为 100 分，相差 5 分。总分和等级以 100 分为准，请核对各项指标和执行率的分值。',
    },
    {
      when: 'the execution rate weighs too little',
      changes: [{ table: projects, row: '职工相亲会项目', column: '执行率分值', to: 5 }],
      cells: ['绩效项目!A13', '绩效项目!S13'],
      says: '“职工相亲会项目”各项分值之和为 95 分，应为 100 分，相差 −5 分。总分和等级以 100 分为准，请核对各项指标和执行率的分值。',
    },
    {
      when: 'the weights of the experts fall short',
      changes: [{ table: expertScores, row: '满意度', column: '分值', to: 9 }],
      cells: ['绩效项目!A14', '专家评分!E2'],
      says: '“工会工作者人员经费”各项分值之和为 99 分，应为 100 分，相差 −1 分。总分和等级以 100 分为准，请核对各项指标和执行率的分值。',
    },
  ],
};
