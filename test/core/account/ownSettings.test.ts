import { readAccount } from '../../../src/core/account';
import { composeReport, narrativeText, validate } from '../../../src/core';
import { profiles } from '../../../src/core/profiles';
import { withSettings } from '../withSettings';

const policies = profiles.map(({ policy }) => policy);

function policyWith(set: Parameters<typeof withSettings>[0]) {
  return readAccount(withSettings(set), policies).account!.policy;
}

describe('what the unit card sets', () => {
  test('takes the place of the policy where the format leaves it open', () => {
    const policy = policyWith({ reasonAmount: '50,000', reasonRate: 5, percentDigits: 1 });
    expect(policy.reasons.priorYear).toEqual({ amount: 50_000, rate: 5 });
    expect(policy.percentDigits).toBe(1);
  });

  test('leaves the policy as it is where nothing is typed', () => {
    expect(policyWith({})).toEqual(policies.find(({ id }) => id === 'beijing-2020'));
  });

  test('is not taken where the format decides', () => {
    const raw = withSettings({ reasonAmount: 50_000, percentDigits: 1 });
    const { policy } = validate(raw, { profile: 'shanghai-2024' }).readable!.account;
    expect(policy.reasons.priorYear).toEqual({ amount: 0, rate: 0 });
    expect(policy.percentDigits).toBe(1);
  });

  test('asks for more reasons where the threshold is lower, for none where it is higher', () => {
    const unexplained = (set: Parameters<typeof withSettings>[0]) =>
      validate(withSettings(set)).validation.findings.filter(
        ({ rule }) => rule === 'priorYearChangesHaveReasons',
      ).length;
    expect(unexplained({ reasonAmount: 0, reasonRate: 0 })).toBeGreaterThan(unexplained({}));
    expect(unexplained({ reasonAmount: 1_000_000_000, reasonRate: 100 })).toBe(0);
  });

  test('percentages of one digit are so in text and tables', () => {
    const validated = validate(withSettings({ percentDigits: 1 }));
    expect(narrativeText(validated)).toContain(
      '2020年度收、支总计2545.85万元，比上年减少178.16万元，下降6.5%。',
    );
    const looks = composeReport(validated).sheets.flatMap(({ rows, charts = [] }) => [
      ...rows.flatMap(({ cells }) => cells.map(({ style }) => style)),
      ...charts.map(({ numberFormat }) => numberFormat),
    ]);
    expect(looks).toContain('rateOfOneDigit');
    expect(looks).toContain('0.0"%"');
    const rates = composeReport(validated).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'figure' && cell.style === 'rate')),
    );
    expect(rates).toEqual([]);
  });

  test('that is out of bounds is told with its cell and leaves the account readable for the rules', () => {
    const { validation, readable } = validate(withSettings({ percentDigits: 3, lineSpacing: '28磅' }));
    expect(readable).toBeUndefined();
    expect(validation.readProblems.map(({ found, expected }) => [found, expected.zh])).toEqual([
      ['3', '1 到 2 之间的整数；不填按格式规定'],
      ['28磅', '20 到 40 之间的数，最多 2 位小数，或“自动”；不填按格式规定'],
    ]);
    expect(validation.summary.tied).toBeGreaterThan(0);
  });
});
