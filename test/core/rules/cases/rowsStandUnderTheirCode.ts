import { revenue } from '../../../../src/core/inputs/revenue';
import { revenueOf, spentOn } from '../codedRows';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';

export const cases: RuleCases = {
  passes: [
    {
      when: 'every row stands under its class',
      changes: [revenueOf('201', '20129', '20132', '208', '20805')],
    },
    {
      when: 'totals stand below their details',
      changes: [revenueOf('20129', '20132', '201', '20805', '20808', '208')],
    },
    {
      when: 'all totals stand above all details',
      changes: [revenueOf('201', '208', '20129', '20132', '20805', '20808')],
    },
    {
      when: 'a total has a code of no level',
      changes: [
        {
          table: revenue,
          rows: [
            ['2012', '合计', 1, 0, 0, 0, 0, 0, 0, 0, ''],
            ['20129', '群众团体事务', 1, 0, 0, 0, 0, 0, 0, 0, ''],
          ],
        },
      ],
    },
    {
      when: 'the class of a row is not stated',
      changes: [revenueOf('201', '20129', '20805', '210', '21011')],
    },
    {
      when: 'rows of another fund follow at the end',
      changes: [
        spentOn(
          ['201', ''],
          ['20129', fiscal],
          ['208', ''],
          ['20805', fiscal],
          ['20129', '其他资金'],
          ['20132', '其他资金'],
        ),
      ],
    },
  ],
  fails: [
    {
      when: 'a section has a wrong digit in its class',
      changes: [revenueOf('201', '20129', '20132', '208', '20805', '20108')],
      cells: ['收入明细!A7'],
      says: '“收入明细”的 收入明细!A7 列在别的类、款之下：20108 在 208 之下。编码填错的请更正；只是次序不对的，请移到自己的类、款之下。',
    },
    {
      when: 'an item stands under another class and section, which is told once',
      changes: [revenueOf('201', '20129', '2012901', '208', '20805', '2080501', '2012902')],
      cells: ['收入明细!A8'],
      says: '“收入明细”的 收入明细!A8 列在别的类、款之下：2012902 在 208 之下。编码填错的请更正；只是次序不对的，请移到自己的类、款之下。',
    },
    {
      when: 'an item stands under another section of its class',
      changes: [
        spentOn(
          ['201', fiscal],
          ['20129', fiscal],
          ['2012901', fiscal],
          ['20132', fiscal],
          ['2013201', fiscal],
          ['2012999', fiscal],
        ),
      ],
      cells: ['支出明细!A7'],
      says: '“支出明细”的 支出明细!A7 列在别的类、款之下：2012999 在 20132 之下。编码填错的请更正；只是次序不对的，请移到自己的类、款之下。',
    },
  ],
};
