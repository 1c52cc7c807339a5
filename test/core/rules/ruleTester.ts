import { address } from '../../../src/core/expression';
import { runRules, type Finding, type Rule } from '../../../src/core/rules';
import { readAccount, type Account, type RawTable } from '../../../src/core/account';
import type { InputTable } from '../../../src/core/inputs/table';
import { beijing2020, sampleWorkbook, type SampleChange } from '../sampleAccount';

/** The sample, changed: the rule holds in it. */
interface Passing {
  readonly when: string;
  readonly changes: readonly SampleChange[];
}

/** The sample, changed: the rule is refuted, and its first finding names these cells first and says this. */
interface Failing extends Passing {
  readonly cells: readonly string[];
  readonly culprits?: readonly string[];
  readonly says: string;
}

/** Runs one rule on accounts where it holds and on accounts where it does not. */
export function testRule(
  rule: Rule,
  { passes, fails }: { readonly passes: readonly Passing[]; readonly fails: readonly Failing[] },
): void {
  describe(rule.id, () => {
    test.each(passes)('holds when $when', ({ changes }) => {
      const { findings, summary } = runRules(accountWith(changes), [rule]);
      expect(findings).toEqual([]);
      expect(summary.tied).toBe(summary.due);
    });
    test.each(fails)('fails when $when', ({ changes, cells, culprits, says }) => {
      const [first, ...others] = refutedIn(changes, rule);
      expect(first?.severity).toBe(rule.severity);
      expect(first?.cells.slice(0, cells.length)).toEqual(cells);
      if (culprits !== undefined) expect(first?.culprits).toEqual(culprits);
      expect(first?.message.zh).toBe(says);
      for (const finding of [first, ...others]) expectSound(finding, changes);
    });
  });
}

/** The sample with changes, which may bring tables that the sample leaves out. */
function workbookWith(changes: readonly SampleChange[]): ReadonlyMap<InputTable, RawTable> {
  const workbook = new Map(sampleWorkbook(changes));
  for (const change of changes) {
    if (workbook.has(change.table) || change.table.shape !== 'list' || !('rows' in change)) continue;
    const header = change.table.columns.map((column) => column.header.zh);
    const values = [header, ...change.rows];
    workbook.set(change.table, { sheet: change.table.name, row: 0, column: 0, values });
  }
  return workbook;
}

export function accountWith(changes: readonly SampleChange[]): Account {
  const { account, problems } = readAccount(workbookWith(changes), [beijing2020]);
  if (account === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return account;
}

function refutedIn(changes: readonly SampleChange[], rule: Rule): readonly Finding[] {
  return runRules(accountWith(changes), [rule]).findings.filter(({ verdict }) => verdict === 'refuted');
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
