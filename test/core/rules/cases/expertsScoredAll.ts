import { expertScores } from '../../../../src/core/inputs/expertScores';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'the five experts of the sample scored everything', changes: [] },
    {
      when: 'a score is zero',
      changes: [{ table: expertScores, row: '立项依据充分性', column: '专家二', to: 0 }],
    },
    { when: 'there is no expert table', changes: [{ table: expertScores, rows: [] }] },
  ],
  fails: [
    {
      when: 'two experts left one indicator out',
      changes: [
        { table: expertScores, row: '立项依据充分性', column: '专家二', to: '' },
        { table: expertScores, row: '立项依据充分性', column: '专家四', to: '' },
      ],
      cells: ['专家评分!G2', '专家评分!I2'],
      says: '专家评分!G2、专家评分!I2（立项依据充分性 › 专家二、立项依据充分性 › 专家四）没有填评分，这一行的平均分只按 3 位专家计算。请补填；专家确未评分的，请在报告中说明。',
    },
  ],
};
