import { threePublicCounts } from '../../../../src/core/inputs/threePublicCounts';
import type { RuleCases } from '../ruleCases';

const count = (row: string, to: unknown) => ({ table: threePublicCounts, row, to });

export const cases: RuleCases = {
  passes: [
    {
      when: 'every reception had guests',
      changes: [count('公务接待批次', 3), count('公务接待人次', 21)],
    },
    { when: 'there was nothing', changes: [] },
  ],
  fails: [
    {
      when: 'receptions and guests were exchanged',
      changes: [count('公务接待批次', 21), count('公务接待人次', 3)],
      cells: ['三公实物量!B5', '三公实物量!B6'],
      says: '三公实物量!B5 的公务接待批次为 21 个，大于公务接待人次 3 个。每个团组、每批次至少一人次，请核对是否填反或填错。',
    },
  ],
};
