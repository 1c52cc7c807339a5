import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

const club = '书记讲党课';
const given = ['', '', '', '程序', 3, 3, 3, 3, 3, 3, '', ''];

export const cases: RuleCases = {
  passes: [
    { when: 'every weight of the sample stands by a score', changes: [] },
    {
      when: 'the rate has the weight of the profile',
      changes: [{ table: projects, row: '困难职工帮扶经费', column: '执行率分值', to: '' }],
    },
    {
      when: 'an expert table gives no weight and no score',
      changes: [
        { table: expertScores, rows: [['', '决策', '立项', '依据', '', '', '', '', '', '', '', ''], given] },
      ],
    },
    {
      when: 'a weight could not be read, which the reading tells',
      changes: [{ table: indicators, row: club, column: '分值', to: '十分' }],
    },
  ],
  fails: [
    {
      when: 'a weight is 0',
      changes: [{ table: indicators, row: club, column: '分值', to: 0 }],
      cells: ['绩效指标!G11'],
      says: '绩效指标!G11（书记讲党课 › 分值）分值为零或负数。请补填或更正；不涉及的指标，分值和得分都不填。',
    },
    {
      when: 'a weight is negative',
      changes: [{ table: projects, row: '困难职工帮扶经费', column: '执行率分值', to: -10 }],
      cells: ['绩效项目!S4'],
      says: '绩效项目!S4（困难职工帮扶经费 › 执行率分值）分值为零或负数。请补填或更正；不涉及的指标，分值和得分都不填。',
    },
    {
      when: 'a score has no weight',
      changes: [{ table: indicators, row: club, column: '分值', to: '' }],
      cells: ['绩效指标!G11'],
      says: '绩效指标!G11（书记讲党课 › 分值）有得分而没有填分值。请补填或更正；不涉及的指标，分值和得分都不填。',
    },
    {
      when: 'a weight has no score',
      changes: [{ table: indicators, row: club, column: '得分', to: '' }],
      cells: ['绩效指标!H11'],
      says: '绩效指标!H11（书记讲党课 › 得分）有分值而没有填得分。请补填或更正；不涉及的指标，分值和得分都不填。',
    },
    {
      when: 'no expert scored an indicator',
      changes: [
        { table: expertScores, rows: [['', '决策', '立项', '依据', 3, '', '', '', '', '', '', ''], given] },
      ],
      cells: ['专家评分!F2'],
      says: '专家评分!F2（依据 › 专家一）有分值而没有填得分。请补填或更正；不涉及的指标，分值和得分都不填。',
    },
  ],
};
