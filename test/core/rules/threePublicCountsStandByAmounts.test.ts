import { threePublic } from '../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../src/core/inputs/threePublicCounts';
import { runRules } from '../../../src/core/rules';
import { threePublicCountsStandByAmounts } from '../../../src/core/rules/threePublicCountsStandByAmounts';
import { cases } from './cases/threePublicCountsStandByAmounts';
import { accountWith, testRule } from './ruleTester';

testRule(threePublicCountsStandByAmounts, cases);

test('an amount whose count was left empty is not checked, with the place of the count', () => {
  const account = accountWith([
    { table: threePublic, row: '公务接待费', column: '决算数', to: 500 },
    { table: threePublicCounts, row: '公务接待批次', to: '' },
    { table: threePublicCounts, row: '公务接待人次', to: 'x' },
  ]);
  const { findings, summary } = runRules(account, [threePublicCountsStandByAmounts]);
  expect(summary).toMatchObject({ due: 6, tied: 4, notChecked: 2 });
  expect(findings[0]?.cells).toEqual(['三公实物量!B5', '三公实物量!B6']);
});
