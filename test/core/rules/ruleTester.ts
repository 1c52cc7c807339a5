import { address } from '../../../src/core/expression';
import { runRules, type Finding, type Rule } from '../../../src/core/rules';
import type { SampleChange } from '../sampleAccount';
import { accountIn, accountWith, ruleIn, workbookWith, type RuleCase, type RuleCases } from './ruleCases';

export { accountWith };

/** Runs one rule on accounts where it holds and on accounts where it does not. */
export function testRule(rule: Rule, { passes, fails }: RuleCases): void {
  describe(rule.id, () => {
    test.each(passes)('holds when $when', (one) => {
      const { findings, summary } = runRules(accountIn(one), [ruleIn(rule, one)]);
      expect(findings).toEqual([]);
      expect(summary.tied).toBe(summary.due);
    });
    test.each(fails)('fails when $when', (one) => {
      const [first, ...others] = refutedIn(one, rule);
      expect(first?.severity).toBe(rule.severity);
      expect(first?.cells.slice(0, one.cells.length)).toEqual(one.cells);
      if (one.culprits !== undefined) expect(first?.culprits).toEqual(one.culprits);
      expect(first?.message.zh).toBe(one.says);
      for (const finding of [first, ...others]) expectSound(finding, one.changes);
    });
  });
}

function refutedIn(one: RuleCase, rule: Rule): readonly Finding[] {
  const { findings } = runRules(accountIn(one), [ruleIn(rule, one)]);
  return findings.filter(({ verdict }) => verdict === 'refuted');
}

/** A finding is fit to be shown: whole sentences in both languages, cells that the workbook has. */
export function expectSound(finding: Finding | undefined, changes: readonly SampleChange[] = []): void {
  const message = finding?.message ?? { zh: '', en: '' };
  for (const words of [message.zh, message.en]) {
    expect(words).toMatch(/[。.]$/);
    expect(words).not.toMatch(/undefined|NaN|Infinity|null|[{}]|\[object/);
  }
  const cells = cellsOfWorkbook(changes);
  for (const cell of [...(finding?.cells ?? []), ...(finding?.culprits ?? [])]) expect(cells).toContain(cell);
  expect(finding?.cells).toEqual(expect.arrayContaining([...(finding?.culprits ?? [])]));
}

function cellsOfWorkbook(changes: readonly SampleChange[]): ReadonlySet<string> {
  const tables = [...workbookWith(changes).values()];
  return new Set(
    tables.flatMap(({ sheet, row, column, values }) =>
      values.flatMap((cells, down) =>
        cells.map((_, across) => address({ sheet, row: row + down, column: column + across })),
      ),
    ),
  );
}
