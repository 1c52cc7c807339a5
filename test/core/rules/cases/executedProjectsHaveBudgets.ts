import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

const cards = '京卡服务项目宣传活动费';

export const cases: RuleCases = {
  passes: [
    { when: 'every project of the sample has its budget', changes: [] },
    {
      when: 'nothing was budgeted and nothing executed',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年预算数', to: 0 },
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 0 },
      ],
    },
    {
      when: 'a budget could not be read, which the reading tells',
      changes: [{ table: projects, row: cards, column: '当年财政拨款-全年预算数', to: '六万' }],
    },
  ],
  fails: [
    {
      when: 'the full-year budget is 0',
      changes: [{ table: projects, row: cards, column: '当年财政拨款-全年预算数', to: 0 }],
      cells: ['绩效项目!H11'],
      says: '“京卡服务项目宣传活动费”全年执行 59,958.00 元，而全年预算数为 0（绩效项目!H11），不能计算执行率。请补填全年预算数。',
    },
  ],
};
