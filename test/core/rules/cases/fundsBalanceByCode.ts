import { carryOver } from '../../../../src/core/inputs/carryOver';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import { sampleTables, type Rows } from '../../sampleTables';
import type { RuleCases } from '../ruleCases';

const fund = '政府性基金预算财政拨款';
const itemsOf = (table: typeof revenue | typeof expenditure | typeof carryOver): Rows =>
  (sampleTables.get(table) ?? []).slice(1);

const withFund = (closing: Rows) => [
  {
    table: revenue,
    rows: [
      ...itemsOf(revenue),
      ['21208', '国有土地使用权出让收入安排的支出', 0, 8000, 0, 0, 0, 0, 0, 0, ''],
      ['22904', '其他政府性基金支出', 0, 2000, 0, 0, 0, 0, 0, 0, ''],
      ['22960', '彩票公益金安排的支出', 5, 0, 0, 0, 0, 0, 0, 0, ''],
      ['22961', '其他', '', '', '', '', '', '', '', '', ''],
    ],
  },
  {
    table: expenditure,
    rows: [
      ...itemsOf(expenditure),
      ['2120801', '征地和拆迁补偿支出', fund, 0, 5000, 0, 0, 0, 5000, '', ''],
      ['2120802', '土地开发支出', fund, 0, 2000, 0, 0, 0, 2000, '', ''],
      ['22904', '其他政府性基金支出', fund, 0, 2000, 0, 0, 0, 2000, '', ''],
    ],
  },
  { table: carryOver, rows: [...itemsOf(carryOver), ...closing] },
];

export const cases: RuleCases = {
  passes: [
    { when: 'there is no such fund', changes: [] },
    {
      when: 'every code balances at the level that all its tables reach',
      changes: withFund([['21208', '土地', fund, 0, 1000]]),
    },
    {
      when: 'the carry-over is not given by code',
      changes: withFund([['', '', fund, 0, 900]]),
    },
  ],
  fails: [
    {
      when: 'the carry-over stands with another code',
      changes: withFund([['22904', '其他政府性基金支出', fund, 0, 1000]]),
      cells: ['收入明细!D8', '支出明细!E11', '支出明细!E12'],
      says: '政府性基金预算财政拨款“国有土地使用权出让收入安排的支出”：年初结转和结余加本年收入为 8,000.00 元，本年支出加年末结转和结余为 7,000.00 元，相差 1,000.00 元。请核对该科目，涉及 收入明细!D8。',
    },
  ],
};
