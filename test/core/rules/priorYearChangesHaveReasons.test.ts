import { priorYear } from '../../../src/core/inputs/priorYear';
import { runRules } from '../../../src/core/rules';
import { priorYearChangesHaveReasons } from '../../../src/core/rules/priorYearChangesHaveReasons';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/priorYearChangesHaveReasons';
import { testRule } from './ruleTester';

testRule(priorYearChangesHaveReasons, cases);

const prior = (to: unknown) =>
  sampleAccount([{ table: priorYear, row: '收、支总计', column: '上年决算数', to }]);

test('the least amount is one in yuan, whatever the text prints', () => {
  const account = prior(20000000);
  const { policy } = account;
  const printedIn = (printedMoney: '元' | '万元') =>
    runRules({ ...account, policy: { ...policy, printedMoney } }, [priorYearChangesHaveReasons]).summary
      .refuted;
  expect([printedIn('元'), printedIn('万元')]).toEqual([1, 1]);
});

test('an amount that is not known is not checked', () => {
  const { summary } = runRules(prior('约两千'), [priorYearChangesHaveReasons]);
  expect(summary).toMatchObject({ due: 5, notChecked: 1 });
});
