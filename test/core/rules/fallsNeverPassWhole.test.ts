import { expenditure } from '../../../src/core/inputs/expenditure';
import { fallsNeverPassWhole } from '../../../src/core/rules/fallsNeverPassWhole';
import { runRules } from '../../../src/core/rules';
import { sampleAccount } from '../sampleAccount';
import { testRule } from './ruleTester';

testRule(fallsNeverPassWhole, {
  passes: [
    { when: 'falls are smaller', changes: [] },
    {
      when: 'a section fell by all it had',
      changes: [{ table: expenditure, row: '20132', column: '项目支出', to: 0 }],
    },
  ],
  fails: [
    {
      when: 'a section is negative',
      changes: [{ table: expenditure, row: '20132', column: '项目支出', to: -12600 }],
      cells: ['支出明细!E6', '支出明细!I6'],
      says: '一般公共预算财政拨款“组织事务”支出的增减率为 −159.15493%，降幅超过 100%。计算：((((−12,600) ÷ 10,000) − (21,300 ÷ 10,000)) ÷ (21,300 ÷ 10,000)) × 100 ≈ −159.1549295775。本年数不应为负，请核对 支出明细!E6。',
    },
  ],
});

test('a rate from a zero base is not checked, and says so', () => {
  const account = sampleAccount([{ table: expenditure, row: '20136', column: '年初预算数', to: 0 }]);
  const { findings, summary } = runRules(account, [fallsNeverPassWhole]);
  expect(summary.notChecked).toBe(1);
  expect(findings.map(({ verdict, severity, message }) => [verdict, severity, message.zh])).toEqual([
    [
      'notChecked',
      'hint',
      '增减率的降幅不超过 100%：有 1 项未能核对，无数值（基数为零）。补填或更正后请重新校验；确无数据的可不处理。',
    ],
  ]);
});
