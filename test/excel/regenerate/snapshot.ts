import { address } from '../../../src/core/expression';
import type { LocalExcel } from '../../../src/host';
import { columnOf, rowOf } from '../../../src/host/model/area';
import type { Sheet } from '../../../src/host/model/workbook';

/** What a cell holds, a formula or a constant, and what it shows. */
interface Held {
  readonly sheet: string;
  readonly content: string;
  readonly shown: string;
}

/** Every cell of every sheet that holds something, by its address: `收入明细!D5`. */
export type Snapshot = ReadonlyMap<string, Held>;

export function addressIn({ name }: Sheet, key: number): string {
  return address({ sheet: name, row: rowOf(key), column: columnOf(key) });
}

export function snapshotOf({ workbook }: LocalExcel): Snapshot {
  workbook.calculator.recalculate();
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      [...sheet.cells].map(([key, { value, formula }]) => {
        const shown = JSON.stringify(value);
        return [addressIn(sheet, key), { sheet: sheet.name, content: formula ?? shown, shown }] as const;
      }),
    ),
  );
}

/** The addresses of cells that hold, or show, something else in one snapshot than in the other. */
export function otherIn(a: Snapshot, b: Snapshot, what: 'content' | 'shown'): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((at) => a.get(at)?.[what] !== b.get(at)?.[what]);
}

/** The addresses of the cells into which something is put while the work is done, each once; results of formulas are none. */
export async function writtenBy(
  { workbook }: LocalExcel,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const written = new Set<string>();
  const { calculator } = workbook;
  workbook.calculator = {
    ...calculator,
    cellChanged: (sheet, key) => {
      written.add(addressIn(sheet, key));
      calculator.cellChanged(sheet, key);
    },
  };
  await work();
  workbook.calculator = calculator;
  return [...written];
}
