import { readAccount, type Account, type RawTable, type RawWorkbook } from '../src/core/account';
import { Decimal, type Cell, type CellReference } from '../src/core/expression';
import { inputTables } from '../src/core/inputs';
import type { InputTable } from '../src/core/inputs/table';
import { profiles } from '../src/core/profiles';
import { numberCellsOf } from '../src/core/rules/engine/tableCells';
import type { Change, Place } from './faults';

/** A workbook with what stands in it already read, so that it is not read again for every slip. */
export function read(raw: RawWorkbook) {
  return readAccount(
    raw,
    profiles.map(({ policy }) => policy),
  );
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

/** The workbook with some cells of one table changed. */
export function withChanges(raw: RawWorkbook, changes: readonly Change[]): RawWorkbook {
  const [first] = changes;
  const found = first === undefined ? undefined : tableAt(raw, first.ref);
  if (found === undefined) return raw;
  const [table, at] = found;
  const values = at.values.map((line, row) =>
    line.map((value, column) => {
      const change = changes.find(({ ref }) => ref.row === at.row + row && ref.column === at.column + column);
      return change === undefined ? value : change.to;
    }),
  );
  return new Map([...raw, [table, { ...at, values }]]);
}

function tableAt(raw: RawWorkbook, ref: CellReference): readonly [InputTable, RawTable] | undefined {
  return [...raw].find(
    ([, { sheet, row, values }]) => sheet === ref.sheet && ref.row >= row && ref.row < row + values.length,
  );
}
