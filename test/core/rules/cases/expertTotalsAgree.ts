import { expertScores } from '../../../../src/core/inputs/expertScores';
import type { RuleCases } from '../ruleCases';

export const lasting = '可持续影响效益';
export const score = (row: string, column: string, to: unknown) => ({ table: expertScores, row, column, to });

export const cases: RuleCases = {
  passes: [
    { when: 'the totals and means of the sample are those of its scores', changes: [] },
    {
      when: 'nothing is stated',
      changes: [
        {
          table: expertScores,
          rows: [['', '决策', '立项', '依据', 3, 1, 2, 3, 2, 1, '', '']],
        },
      ],
    },
    {
      when: 'means over three experts are rounded, and their total adds up the rounded ones',
      changes: [
        {
          table: expertScores,
          rows: [
            ['', '决策', '立项', '依据', 50, 10, 10, 5, '', '', 25, 8.33],
            ['', '', '', '程序', 50, '', '', 10, 10, 5, 25, 8.33],
            ['', '总分', '', '', 100, 10, 10, 15, 10, 5, 50, 16.66],
          ],
        },
      ],
    },
    {
      when: 'or adds up the exact ones',
      changes: [
        {
          table: expertScores,
          rows: [
            ['', '决策', '立项', '依据', 50, 10, 10, 5, '', '', 25, 8.33],
            ['', '', '', '程序', 50, '', '', 10, 10, 5, 25, 8.33],
            ['', '总分', '', '', 100, 10, 10, 15, 10, 5, 50, 16.67],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      when: 'a cell is wrong, as the table was printed: one finding names it and what it should read',
      changes: [score(lasting, '专家一', 8.5)],
      cells: ['专家评分!F18', '专家评分!K18', '专家评分!F20', '专家评分!K20', '专家评分!L18'],
      culprits: ['专家评分!F18'],
      says: '专家评分!F18（可持续影响效益 › 专家一）填的是 8.5，应为 9：改正后，“专家评分表的合计、平均分与评分一致”的 4 处不符全部相符。专家评分!K18 为 43 分，按明细计算为 42.5 分；专家评分!F20 为 90.9 分，按明细计算为 90.4 分；专家评分!K20 为 452.7 分，按明细计算为 452.2 分；专家评分!L18 为 8.6 分，按明细计算为 8.5 分。请核对后由您更正。',
    },
    {
      when: 'a total of a row is wrong',
      changes: [score(lasting, '合计', 43.5)],
      cells: ['专家评分!K18', '专家评分!F18'],
      culprits: ['专家评分!K18'],
      says: '专家评分!K18（可持续影响效益 › 合计）的合计为 43.5 分，按明细计算为 43 分，相差 0.5 分。计算：9 + 8 + 9 + 7 + 10 = 43。请核对明细或更正合计。',
    },
    {
      when: 'a mean is wrong',
      changes: [score('满意度', '平均分', 9.6)],
      cells: ['专家评分!L19'],
      culprits: ['专家评分!L19'],
      says: '专家评分!L19（满意度 › 平均分）的合计为 9.6 分，按明细计算为 9.7 分，相差 −0.1 分。计算：四舍五入(平均(8.5; 10; 10; 10; 10); 2) = 9.7。请核对明细或更正合计。',
    },
    {
      when: 'the weights of the total row are wrong',
      changes: [score('总分', '分值', 99)],
      cells: ['专家评分!E20', '专家评分!E2'],
      culprits: ['专家评分!E20'],
      says: '专家评分!E20（总分 › 分值）的合计为 99 分，按明细计算为 100 分，相差 −1 分。计算：由 18 个单元格算出。请核对明细或更正合计。',
    },
  ],
};
