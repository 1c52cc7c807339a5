import { expertScores } from '../../../../src/core/inputs/expertScores';
import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

const cards = '京卡服务项目宣传活动费';

export const cases: RuleCases = {
  passes: [
    { when: 'the statements of the sample are rounded', changes: [] },
    {
      when: 'a total of whole scores is one point short, which another rule tells',
      changes: [{ table: projects, row: '工会服务中心补助资金', column: '总分（填报）', to: 94 }],
    },
    {
      when: 'a statement is wrong, which another rule tells',
      changes: [{ table: projects, row: cards, column: '执行率得分（填报）', to: 9.5 }],
    },
  ],
  fails: [
    {
      when: 'a score of 9.99 is printed 9.9',
      changes: [
        { table: projects, row: cards, column: '执行率得分（填报）', to: 9.9 },
        { table: projects, row: cards, column: '总分（填报）', to: 98.4 },
      ],
      cells: ['绩效项目!W11'],
      says: '绩效项目!W11（京卡服务项目宣传活动费 › 执行率得分（填报））填的是 9.9 分，计算为 9.99 分：后面的位数被截尾舍去，而不是四舍五入（为 10 分）。请填 9.99 分。',
    },
    {
      when: 'a rate of 99.996 is printed 99.99',
      changes: [{ table: projects, row: '劳模服务和活动经费', column: '执行率（填报）', to: 99.99 }],
      cells: ['绩效项目!V6'],
      says: '绩效项目!V6（劳模服务和活动经费 › 执行率（填报））填的是 99.99%，计算为 100.00%：后面的位数被截尾舍去，而不是四舍五入（为 100.00%）。请填 100.00%。',
    },
    {
      when: 'a mean over three experts is printed truncated',
      changes: [
        { table: expertScores, row: '立项依据充分性', column: '专家四', to: '' },
        { table: expertScores, row: '立项依据充分性', column: '专家五', to: '' },
        { table: expertScores, row: '立项依据充分性', column: '专家一', to: 1.4 },
        { table: expertScores, row: '立项依据充分性', column: '专家二', to: 1.3 },
        { table: expertScores, row: '立项依据充分性', column: '专家三', to: 1.3 },
        { table: expertScores, row: '立项程序规范性', column: '专家五', to: 1.4 },
        { table: expertScores, row: '立项依据充分性', column: '平均分', to: 1.33 },
        { table: expertScores, row: '立项程序规范性', column: '平均分', to: 1.1 },
      ],
      cells: ['专家评分!L3'],
      says: '专家评分!L3（立项程序规范性 › 平均分）填的是 1.1 分，计算为 1.14 分：后面的位数被截尾舍去，而不是四舍五入（为 1.14 分）。请填 1.14 分。',
    },
  ],
};
