import { satisfaction } from '../../../src/core/inputs/satisfaction';
import { runRules } from '../../../src/core/rules';
import { printedRatesAgree } from '../../../src/core/rules/printedRatesAgree';
import type { SampleChange } from '../sampleAccount';
import { cases, stated, share } from './cases/printedRatesAgree';
import { accountWith, testRule } from './ruleTester';

testRule(printedRatesAgree, cases);

test('a rate that could not be read is not checked, with its place', () => {
  const account = accountWith([stated([share, '221', '约七', ''])]);
  const { findings, summary } = runRules(account, [printedRatesAgree]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1 });
  expect(findings[0]?.cells).toEqual(['控制数!D2']);
});

test('the share of answers is not checked where it could not be read, or where no survey stands beside it', () => {
  const answers = stated(['满意度比例', '', '约百分之三', '满意'], ['满意度比例', '', 97, '非常满意']);
  const due = (...changes: readonly SampleChange[]) => {
    const { summary } = runRules(accountWith([answers, ...changes]), [printedRatesAgree]);
    return [summary.due, summary.notChecked];
  };
  expect(due()).toEqual([2, 1]);
  expect(due({ table: satisfaction, rows: [] })).toEqual([2, 2]);
});

test('the loss rate of an indicator that no expert scored is not checked', () => {
  const account = accountWith([stated(['失分率', '', 19.34, '立项项目'])]);
  const { summary } = runRules(account, [printedRatesAgree]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1, refuted: 0 });
});
