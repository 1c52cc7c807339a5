import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';

export const cases: RuleCases = {
  passes: [
    { when: 'sections stand below their stated class', changes: [] },
    {
      when: 'all rows are classes',
      changes: [{ table: revenue, rows: [['201', '一般公共服务支出', 1, 0, 0, 0, 0, 0, 0, 0, '']] }],
    },
    {
      when: 'one section goes down to items, another does not',
      changes: [
        {
          table: revenue,
          rows: [
            ['2012901', '行政运行', 1, 0, 0, 0, 0, 0, 0, 0, ''],
            ['20132', '组织事务', 1, 0, 0, 0, 0, 0, 0, 0, ''],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      when: 'a class is stated under a wrong code, so that it counts as a detail',
      changes: [{ table: expenditure, row: '201', column: '科目编码', to: '211' }],
      cells: ['支出明细!A3'],
      says: '“支出明细”的 支出明细!A3（211）没有下级明细，而其他行填到了更细的级次，这些行按明细加总。如果它们是合计，其编码或资金性质与明细不一致，金额会重复计算；请更正，或补填下级明细。',
    },
    {
      when: 'a stated section has the wrong fund',
      changes: [
        {
          table: expenditure,
          rows: [
            ['20129', '群众团体事务', '其他资金', 1, 0, 0, 0, 0, 0, '', ''],
            ['2012901', '行政运行', fiscal, 1, 0, 0, 0, 0, 0, '', ''],
          ],
        },
      ],
      cells: ['支出明细!A2'],
      says: '“支出明细”的 支出明细!A2（20129）没有下级明细，而其他行填到了更细的级次，这些行按明细加总。如果它们是合计，其编码或资金性质与明细不一致，金额会重复计算；请更正，或补填下级明细。',
    },
  ],
};
