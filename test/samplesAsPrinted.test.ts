import type { Finding } from '../src/core';
import { openSample, validationOf } from './sampleFiles';

let findings: readonly Finding[];

beforeAll(async () => {
  ({ findings } = await validationOf(await openSample('fengtai-2020-as-printed')));
}, 60_000);

/** Rule and first cell of the findings of a severity. */
function foundAs(
  severity: Finding['severity'],
): readonly (readonly [rule: string, cell: string | undefined])[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ rule, culprits, cells }) => [rule, culprits[0] ?? cells[0]]);
}

describe('the sample with the slips as printed', () => {
  test('has exactly the known slips as errors', () => {
    expect(foundAs('error')).toEqual([
      ['expertTotalsAgree', '专家评分!F21'],
      ['printedRatesAgree', '控制数!D36'],
    ]);
  });

  test('is told what the cells should read', () => {
    const messageOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.message.zh;
    expect(messageOf('expertTotalsAgree')).toMatch(/^专家评分!F21（.*）填的是 8.5，应为 9：/);
    expect(messageOf('printedRatesAgree')).toMatch(
      /^控制数!D36 的项目立项失分率印为 19.34%，按填报表应为 19.33%。/,
    );
    expect(messageOf('lastShareNotPlugged')).toMatch(/印为 7.12%，按填报表为 7.13%/);
    expect(messageOf('printsAreRounded')).toMatch(/填的是 9.9 分，计算为 9.99 分/);
  });

  test('is warned of two institutions where five are listed', () => {
    expect(foundAs('warning')).toEqual([['printedCountsAgree', '控制数!D34']]);
  });

  test('is told, without blame, of what was plugged or cut off, of a former name and of unusual weights', () => {
    expect(foundAs('hint')).toEqual([
      ['codeNamesAreCurrent', '收入明细!B9'],
      ['lastShareNotPlugged', '控制数!D33'],
      ['printsAreRounded', '绩效项目!W14'],
      ['weightsAsRecommended', '绩效项目!A5'],
    ]);
  });
});
