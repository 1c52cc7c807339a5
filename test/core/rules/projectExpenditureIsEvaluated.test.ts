import { projectExpenditureIsEvaluated } from '../../../src/core/rules/projectExpenditureIsEvaluated';
import { runRules } from '../../../src/core/rules';
import { cases, missing } from './cases/projectExpenditureIsEvaluated';
import { accountWith, testRule } from './ruleTester';

testRule(projectExpenditureIsEvaluated, cases);

test('the difference is a warning and never an error', () => {
  const { findings } = runRules(accountWith([missing]), [projectExpenditureIsEvaluated]);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
});
