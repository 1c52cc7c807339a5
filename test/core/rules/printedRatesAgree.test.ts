import { runRules } from '../../../src/core/rules';
import { printedRatesAgree } from '../../../src/core/rules/printedRatesAgree';
import { cases, stated, share } from './cases/printedRatesAgree';
import { accountWith, testRule } from './ruleTester';

testRule(printedRatesAgree, cases);

test('a rate that could not be read is not checked, with its place', () => {
  const account = accountWith([stated([share, '221', '约七', ''])]);
  const { findings, summary } = runRules(account, [printedRatesAgree]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1 });
  expect(findings[0]?.cells).toEqual(['控制数!D2']);
});

test('the loss rate of an indicator that no expert scored is not checked', () => {
  const account = accountWith([stated(['失分率', '', 19.34, '立项项目'])]);
  const { summary } = runRules(account, [printedRatesAgree]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1, refuted: 0 });
});
