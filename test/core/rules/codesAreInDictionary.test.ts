import { revenue } from '../../../src/core/inputs/revenue';
import { unit } from '../../../src/core/inputs/unit';
import { runRules } from '../../../src/core/rules';
import { codesAreInDictionary } from '../../../src/core/rules/codesAreInDictionary';
import { sampleAccount, type SampleChange } from '../sampleAccount';
import { cases } from './cases/codesAreInDictionary';
import { testRule } from './ruleTester';

testRule(codesAreInDictionary, cases);

const outcomeOf = (...changes: readonly SampleChange[]) =>
  runRules(sampleAccount(changes), [codesAreInDictionary]);

test('an item that the dictionary lacks is not called wrong: it is not checked, and one hint says so', () => {
  const rows = ['2012996', '2012997'].map((code) => [code, '某项工作', 1, 0, 0, 0, 0, 0, 0, 0, '']);
  const { findings, summary } = outcomeOf({ table: revenue, rows });
  expect(summary).toMatchObject({ refuted: 0, notChecked: 2, hints: 1 });
  expect(findings.map(({ cells }) => cells)).toEqual([['收入明细!A2', '收入明细!A3']]);
  expect(findings[0]?.message.zh).toContain('收入明细!A2的编码不在科目目录中');
});

test('of years before the dictionary begins nothing is said', () => {
  const { summary } = outcomeOf({ table: unit, row: '决算年度', to: 2017 });
  expect(summary).toMatchObject({ tied: 0, refuted: 0, notChecked: summary.due });
});
