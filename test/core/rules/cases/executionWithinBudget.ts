import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

const cards = '京卡服务项目宣传活动费';

export const cases: RuleCases = {
  passes: [
    { when: 'the projects of the sample kept to their budgets', changes: [] },
    {
      when: 'the budget is zero, which another rule tells',
      changes: [{ table: projects, row: cards, column: '当年财政拨款-全年预算数', to: 0 }],
    },
  ],
  fails: [
    {
      when: 'more was executed than budgeted',
      changes: [{ table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 60500 }],
      cells: ['绩效项目!I11', '绩效项目!H11'],
      says: '“京卡服务项目宣传活动费”全年执行 60,500.00 元，大于全年预算 60,000.00 元，超出 500.00 元。请核对 绩效项目!I11，或补记预算调整；执行率得分以分值为限。',
    },
  ],
};
