import { readAccount, type Account, type Policy, type RawTable } from '../../src/core/account';
import type { InputTable } from '../../src/core/inputs/table';
import { profiles } from '../../src/core/profiles';
import { beijing2020 as profile } from '../../src/core/profiles/beijing2020';
import { sampleScorecards } from './sampleScorecards';
import { sampleTables, type Rows } from './sampleTables';

export const beijing2020: Policy = profile.policy;

/**
 * What a test changes in the sample: one cell (`row`: words that its row holds, all of them; `column`: its header, left
 * out for a card), or the whole content of a table (`rows`, without the header row of a list or form).
 */
export type SampleChange =
  | {
      readonly table: InputTable;
      readonly row: string | readonly string[];
      readonly column?: string;
      readonly to: unknown;
    }
  | { readonly table: InputTable; readonly rows: Rows };

/** A column of the sample left empty in every row. */
export function emptied(table: InputTable, column: string): readonly SampleChange[] {
  const rows = new Map([...sampleTables, ...sampleScorecards]).get(table) ?? [];
  return rows.slice(1).map(([first]) => ({ table, row: String(first), column, to: '' }));
}

/** The sample case read as an account, with changes. */
export function sampleAccount(changes: readonly SampleChange[] = []): Account {
  const policies = profiles.map(({ policy }) => policy);
  const { account, problems } = readAccount(sampleWorkbook(changes), policies);
  if (account !== undefined) return account;
  throw new Error(problems.map(({ message }) => message.en).join('\n'));
}

/** The sample case as raw tables, each on a sheet of its own name. */
export function sampleWorkbook(changes: readonly SampleChange[] = []): ReadonlyMap<InputTable, RawTable> {
  const workbook = new Map<InputTable, RawTable>();
  for (const [table, rows] of [...sampleTables, ...sampleScorecards]) {
    const values = changes.filter((change) => change.table === table).reduce(changed, rows);
    workbook.set(table, { sheet: table.name, row: 0, column: 0, values });
  }
  return workbook;
}

function changed(rows: Rows, change: SampleChange): Rows {
  if ('rows' in change)
    return change.table.shape === 'card' ? change.rows : [...rows.slice(0, 1), ...change.rows];
  const wanted = typeof change.row === 'string' ? [change.row] : change.row;
  const row = rows.findIndex((values) => wanted.every((word) => values.includes(word)));
  const column = change.column === undefined ? 1 : (rows[0] ?? []).indexOf(change.column);
  if (row < 0 || column < 0)
    throw new Error(`The sample has no cell ${wanted.join(' ')} › ${change.column ?? ''}`);
  return rows.map((values, index) =>
    index === row ? values.map((value, place) => (place === column ? change.to : value)) : values,
  );
}
