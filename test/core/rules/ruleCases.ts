import { readAccount, type Account, type RawTable } from '../../../src/core/account';
import type { InputTable } from '../../../src/core/inputs/table';
import type { Rule } from '../../../src/core/rules';
import { profiles } from '../../../src/core/profiles';
import { sampleWorkbook, type SampleChange } from '../sampleAccount';

const policies = profiles.map(({ policy }) => policy);

/** The sample, changed. */
export interface RuleCase {
  readonly when: string;
  readonly changes: readonly SampleChange[];
  /** What the workbook shows beside its values. */
  readonly looks?: Account['looks'];
  /** Last year's workbook, where it is given: the sample with these changes. */
  readonly lastYear?: readonly SampleChange[];
  /** What is judged in place of the rule's own checks, where no workbook can make it fail. */
  readonly checks?: Rule['checks'];
}

/** The sample, changed: the rule is refuted, and its first finding names these cells first and says this. */
interface Failing extends RuleCase {
  readonly cells: readonly string[];
  readonly culprits?: readonly string[];
  readonly says: string;
}

/** Where a rule holds and where it does not. Its page shows the first of each in which something is due. */
export interface RuleCases {
  readonly passes: readonly RuleCase[];
  readonly fails: readonly Failing[];
}

/** The rule as a case judges it. */
export function ruleIn(rule: Rule, { checks = rule.checks }: RuleCase): Rule {
  return { ...rule, checks };
}

/** The sample with changes, which may bring tables that the sample leaves out. */
export function workbookWith(changes: readonly SampleChange[]): ReadonlyMap<InputTable, RawTable> {
  const workbook = new Map(sampleWorkbook(changes));
  for (const change of changes) {
    if (workbook.has(change.table) || change.table.shape !== 'list' || !('rows' in change)) continue;
    const header = change.table.columns.map((column) => column.header.zh);
    const values = [header, ...change.rows];
    workbook.set(change.table, { sheet: change.table.name, row: 0, column: 0, values });
  }
  return workbook;
}

/** The account of a case. */
export function accountIn({ changes, looks, lastYear }: RuleCase): Account {
  const account = accountWith(changes);
  return {
    ...account,
    ...(looks === undefined ? {} : { looks }),
    ...(lastYear === undefined ? {} : { lastYear: accountWith(lastYear) }),
  };
}

export function accountWith(changes: readonly SampleChange[]): Account {
  const { account, problems } = readAccount(workbookWith(changes), policies);
  if (account === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return account;
}
