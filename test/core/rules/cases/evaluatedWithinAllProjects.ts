import { evaluation } from '../../../../src/core/inputs/evaluation';
import type { RuleCases } from '../ruleCases';

const inAll = (to: unknown) => ({ table: evaluation, row: '部门项目总数', to });

export const cases: RuleCases = {
  passes: [
    { when: 'every project was evaluated', changes: [] },
    { when: 'some projects were not evaluated', changes: [inAll(20)] },
    { when: 'the number is left to the list', changes: [inAll('')] },
  ],
  fails: [
    {
      when: 'a digit of the number was lost',
      changes: [inAll(3)],
      cells: ['绩效概况!B1'],
      says: '绩效概况!B1 的部门项目总数为 3 个，小于“绩效项目”所列的 13 个。占比会超过 100%，请更正总数，或核对所列项目。',
    },
  ],
};
