import { expenditure } from '../../../src/core/inputs/expenditure';
import { runRules } from '../../../src/core/rules';
import { reasonsStandByChanges } from '../../../src/core/rules/reasonsStandByChanges';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/reasonsStandByChanges';
import { testRule } from './ruleTester';

testRule(reasonsStandByChanges, cases);

test('a section with an unread amount is not checked', () => {
  const account = sampleAccount([{ table: expenditure, row: '20132', column: '项目支出', to: 'abc' }]);
  expect(runRules(account, [reasonsStandByChanges]).summary).toMatchObject({ tied: 5, notChecked: 1 });
});
