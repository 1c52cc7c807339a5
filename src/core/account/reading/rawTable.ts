import type { CellReference } from '../../expression';
import type { InputTable } from '../../inputs/table';
import type { NumberLook } from './numberLook';

/** A table as it stands in the workbook: the place of its top left cell (counted from 0) and its values, header row first. */
export interface RawTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** The cell close above it that tells the unit of its amounts, as 单位：万元; looked for where a table is found by its header. */
  readonly unitLine?: { readonly ref: CellReference; readonly found: string };
  /** What its sheet shows beside the values; left out where nothing of it matters. */
  readonly looks?: Looks;
}

/** What a sheet shows of a table beside its values; cells by their address in the sheet, `D5`. */
export interface Looks {
  /** The rows of the sheet, counted from 0, that are hidden by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** The formulas of number cells, each beginning with `=`. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** The number cells that are shown as something other than a plain number. */
  readonly numbers?: ReadonlyMap<string, NumberLook>;
}

/** What was found for each input table; a table that is not in the workbook has no entry. */
export type RawWorkbook = ReadonlyMap<InputTable, RawTable>;
