import { expenditure } from '../../../src/core/inputs/expenditure';
import { runRules } from '../../../src/core/rules';
import { reasonsStandByChanges } from '../../../src/core/rules/reasonsStandByChanges';
import { sampleAccount } from '../sampleAccount';
import { testRule } from './ruleTester';

const noChange = { table: expenditure, row: '20132', column: '年初预算数', to: 12600 };

testRule(reasonsStandByChanges, {
  passes: [
    { when: 'every reason stands by a change', changes: [] },
    {
      when: 'nothing changed and no reason is given',
      changes: [noChange, { table: expenditure, row: '20132', column: '变动原因', to: '' }],
    },
  ],
  fails: [
    {
      when: 'nothing changed, but a reason is given',
      changes: [noChange],
      cells: ['支出明细!J6'],
      says: '“组织事务”（款）决算 1.26 万元，与年初预算数相同，但 支出明细!J6 填了变动原因；正文不会印出。请核对金额，或删去原因。',
    },
  ],
});

test('a section with an unread amount is not checked', () => {
  const account = sampleAccount([{ table: expenditure, row: '20132', column: '项目支出', to: 'abc' }]);
  expect(runRules(account, [reasonsStandByChanges]).summary).toMatchObject({ tied: 5, notChecked: 1 });
});
