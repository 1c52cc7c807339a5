import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

const called = (row: string, name: string) => ({ table: revenue, row, column: '科目名称', to: name });

export const cases: RuleCases = {
  passes: [
    { when: 'a code is called alike in all tables', changes: [] },
    { when: 'names differ in spaces and width', changes: [called('20129', '群众团体　事务 ')] },
    {
      when: 'one name belongs to another code, which has a rule of its own',
      changes: [called('20129', '组织事务')],
    },
  ],
  fails: [
    {
      when: 'one table has the former name',
      changes: [called('20805', '行政事业单位离退休')],
      cells: ['收入明细!B5', '支出明细!B8'],
      says: '科目 20805 有 2 个名称：“行政事业单位离退休”（收入明细!B5）、“行政事业单位养老支出”（支出明细!B8）。科目目录中为“行政事业单位养老支出”。请统一名称；不是同一科目的，请更正编码。',
    },
    {
      when: 'an item that the dictionary lacks has two names',
      changes: [
        { table: revenue, rows: [['2012997', '职工服务', 1, 0, 0, 0, 0, 0, 0, 0, '']] },
        { table: expenditure, rows: [['2012997', '职工之家', '其他资金', 1, 0, 0, 0, 0, 0, '', '']] },
      ],
      cells: ['收入明细!B2', '支出明细!B2'],
      says: '科目 2012997 有 2 个名称：“职工服务”（收入明细!B2）、“职工之家”（支出明细!B2）。请统一名称；不是同一科目的，请更正编码。',
    },
  ],
};
