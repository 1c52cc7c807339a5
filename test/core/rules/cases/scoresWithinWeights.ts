import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../src/core/inputs/indicators';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every score of the sample lies within its weight', changes: [] },
    {
      when: 'an indicator that does not apply has neither',
      changes: [
        { table: indicators, row: '书记讲党课', column: '得分', to: '' },
        { table: indicators, row: '书记讲党课', column: '分值', to: '' },
      ],
    },
    { when: 'a score is zero', changes: [{ table: indicators, row: '书记讲党课', column: '得分', to: 0 }] },
  ],
  fails: [
    {
      when: 'an indicator scores more than its weight',
      changes: [{ table: indicators, row: '书记讲党课', column: '得分', to: 12 }],
      cells: ['绩效指标!H11', '绩效指标!G11'],
      says: '绩效指标!H11 的得分为 12 分，应在 0 与分值 10 分 之间。请更正得分或分值。',
    },
    {
      when: 'a score is negative',
      changes: [{ table: indicators, row: '书记讲党课', column: '得分', to: -1 }],
      cells: ['绩效指标!H11'],
      says: '绩效指标!H11 的得分为 −1 分，应在 0 与分值 10 分 之间。请更正得分或分值。',
    },
    {
      when: 'an expert gives more than the weight',
      changes: [{ table: expertScores, row: '立项依据充分性', column: '专家二', to: 15 }],
      cells: ['专家评分!G2', '专家评分!E2'],
      says: '专家评分!G2 的得分为 15 分，应在 0 与分值 1.5 分 之间。请更正得分或分值。',
    },
    {
      when: 'an expert gives less than nothing',
      changes: [{ table: expertScores, row: '立项依据充分性', column: '专家二', to: -1.5 }],
      cells: ['专家评分!G2'],
      says: '专家评分!G2 的得分为 −1.5 分，应在 0 与分值 1.5 分 之间。请更正得分或分值。',
    },
  ],
};
