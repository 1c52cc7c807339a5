import {
  readAccount,
  type Account,
  type AccountReading,
  type RawTable,
  type RawWorkbook,
} from '../src/core/account';
import { Decimal, type Cell, type CellReference } from '../src/core/expression';
import { inputTables } from '../src/core/inputs';
import type { InputTable } from '../src/core/inputs/table';
import { profiles } from '../src/core/profiles';
import { numberCellsOf } from '../src/core/rules/engine/tableCells';
import type { Change, Place } from './faults';

export function read(raw: RawWorkbook): AccountReading {
  return readAccount(
    raw,
    profiles.map(({ policy }) => policy),
  );
}

/** Reads a workbook of which some cells of one table were changed: only that table is read again. */
export function readChanged(clean: Account, raw: RawWorkbook, changes: readonly Change[]): AccountReading {
  const [changed, table] = withChanges(raw, changes);
  const { account, problems } = read(
    new Map([...changed].map(([other, at]) => [other, other === table ? at : withoutRows(other, at)])),
  );
  if (account === undefined || table === undefined) return { account, problems };
  const lists = new Map([...clean.lists, ...[...account.lists].filter(([list]) => list === table)]);
  return { account: { ...clean, lists, forms: account.forms, cards: account.cards }, problems };
}

function withoutRows({ shape }: InputTable, at: RawTable): RawTable {
  return shape === 'list' ? { ...at, values: at.values.slice(0, 1) } : at;
}

/** Every cell that holds a number, sources and statements. */
export function numbersOf(account: Account): readonly Cell[] {
  return inputTables
    .flatMap((table) => numberCellsOf(account, table))
    .filter(({ content }) => content.kind === 'number');
}

export function placeOf(raw: RawWorkbook, { ref, content }: Cell): Place {
  const found = tableAt(raw, ref);
  const value = content.kind === 'number' ? content.value : new Decimal(0);
  if (found === undefined) return { ref, value, below: [] };
  const [, { row, column, values }] = found;
  return { ref, value, below: values.slice(ref.row - row + 1).map((line) => line[ref.column - column]) };
}

function withChanges(
  raw: RawWorkbook,
  changes: readonly Change[],
): readonly [RawWorkbook, InputTable | undefined] {
  const [first] = changes;
  const found = first === undefined ? undefined : tableAt(raw, first.ref);
  if (found === undefined) return [raw, undefined];
  const [table, at] = found;
  const values = at.values.map((line, row) =>
    line.map((value, column) => {
      const change = changes.find(({ ref }) => ref.row === at.row + row && ref.column === at.column + column);
      return change === undefined ? value : change.to;
    }),
  );
  return [new Map([...raw, [table, { ...at, values }]]), table];
}

function tableAt(raw: RawWorkbook, ref: CellReference): readonly [InputTable, RawTable] | undefined {
  return [...raw].find(
    ([, { sheet, row, values }]) => sheet === ref.sheet && ref.row >= row && ref.row < row + values.length,
  );
}
