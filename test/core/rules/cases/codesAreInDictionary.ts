import { economic } from '../../../../src/core/inputs/economic';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'every code is one of the year', changes: [] },
    {
      when: 'a class is in use since the year before',
      changes: [{ table: revenue, rows: [['22401', '应急管理事务', 1, 0, 0, 0, 0, 0, 0, 0, '']] }],
    },
  ],
  fails: [
    {
      when: 'a section has a wrong digit in its class',
      changes: [{ table: expenditure, row: '20805', column: '科目编码', to: '28805' }],
      cells: ['支出明细!A8'],
      says: '支出明细!A8：288 不是 2020 年可用的科目（没有 288 这一类）。请核对编码。',
    },
    {
      when: 'an economic item belongs to no class',
      changes: [{ table: economic, row: '30102', column: '经济分类科目编码', to: '30802' }],
      cells: ['基本支出经济分类!A3'],
      says: '基本支出经济分类!A3：308 不是 2020 年可用的科目（没有 308 这一类）。请核对编码。',
    },
    {
      when: 'a section is in use from a later year on',
      changes: [{ table: revenue, rows: [['20140', '信访事务', 1, 0, 0, 0, 0, 0, 0, 0, '']] }],
      cells: ['收入明细!A2'],
      says: '收入明细!A2：20140 不是 2020 年可用的科目（自 2024 年起才有）。请核对编码。',
    },
  ],
};
