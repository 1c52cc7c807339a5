import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

const named = (...rows: readonly (readonly [string, string])[]) => ({
  table: revenue,
  rows: rows.map(([code, name]) => [code, name, 1, 0, 0, 0, 0, 0, 0, 0, '']),
});

export const cases: RuleCases = {
  passes: [
    { when: 'the names differ', changes: [] },
    {
      when: 'the same name stands under two sections',
      changes: [named(['2012901', '行政运行'], ['2013201', '行政运行'])],
    },
    {
      when: 'one of the two has a name that belongs to the other, which is another rule’s',
      changes: [named(['2012901', '行政运行'], ['2012902', '行政运行'])],
    },
  ],
  fails: [
    {
      when: 'two items of one section are called alike',
      changes: [named(['2012906', '职工之家建设'], ['2012997', '职工之家 建设'])],
      cells: ['收入明细!B2', '收入明细!B3'],
      says: '2012906、2012997 是不同的科目，名称却都是“职工之家建设”（收入明细!B2、收入明细!B3）。请更正名称；本是同一科目的，请更正编码。',
    },
  ],
};
