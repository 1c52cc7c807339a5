import { indicators } from '../../../../src/core/inputs/indicators';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every deviation of the sample has its reason', changes: [] },
    {
      when: 'a score is not given',
      changes: [{ table: indicators, row: '书记讲党课', column: '得分', to: '' }],
    },
    {
      when: 'there are no forms',
      changes: [{ table: indicators, rows: [] }],
    },
  ],
  fails: [
    {
      when: 'two reasons are missing, as in the published forms',
      changes: [
        { table: indicators, row: '服务站活动质量', column: '偏差原因', to: '' },
        { table: indicators, row: '服务基层职能', column: '偏差原因', to: '' },
      ],
      cells: ['绩效指标!I3', '绩效指标!I7'],
      says: '“工会服务中心补助资金”有 2 项指标得分低于分值而没有填偏差原因：服务站活动质量、服务基层职能。请在 绩效指标!I3、绩效指标!I7 写明原因和改进措施。',
    },
  ],
};
