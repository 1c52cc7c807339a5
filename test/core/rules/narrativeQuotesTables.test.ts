import { priorYear } from '../../../src/core/inputs/priorYear';
import { runRules } from '../../../src/core/rules';
import { quotationChecks } from '../../../src/core/rules/engine/quotations';
import { narrativeQuotesTables } from '../../../src/core/rules/narrativeQuotesTables';
import { sampleAccount } from '../sampleAccount';
import { cases, misprinted } from './cases/narrativeQuotesTables';
import { testRule } from './ruleTester';

testRule(narrativeQuotesTables, cases);

const account = sampleAccount();

function misprint(old: string, instead: string) {
  const checks = () => quotationChecks(misprinted(account, old, instead));
  return runRules(account, [{ ...narrativeQuotesTables, checks }]).summary;
}

test('a text has many numbers', () => {
  expect(runRules(account, [narrativeQuotesTables]).summary.due).toBeGreaterThan(50);
});

test('reads thousands commas and minus signs as the reader does', () => {
  expect(misprint('2485.15', '2,485.15').refuted).toBe(0);
  expect(misprint('2485.15', '−2485.15').refuted).toBe(1);
});

test('what prints no digits is not checked', () => {
  expect(misprint('2485.15', '〔未填〕')).toMatchObject({ refuted: 0, notChecked: 1 });
});

test('an amount that could not be read is not checked, with its place', () => {
  const unread = sampleAccount([{ table: priorYear, row: '本年收入合计', column: '上年决算数', to: '?' }]);
  const { findings, summary } = runRules(unread, [narrativeQuotesTables]);
  expect(summary.refuted).toBe(0);
  expect(findings.every(({ cells }) => cells.includes('上年决算数!B3'))).toBe(true);
});

test('an account without a profile has no text to check', () => {
  const foreign = { ...account, policy: { ...account.policy, id: 'elsewhere' } };
  expect(runRules(foreign, [narrativeQuotesTables]).summary.due).toBe(0);
});
