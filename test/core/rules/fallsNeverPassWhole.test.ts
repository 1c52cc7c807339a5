import { expenditure } from '../../../src/core/inputs/expenditure';
import { fallsNeverPassWhole } from '../../../src/core/rules/fallsNeverPassWhole';
import { runRules } from '../../../src/core/rules';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/fallsNeverPassWhole';
import { testRule } from './ruleTester';

testRule(fallsNeverPassWhole, cases);

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
