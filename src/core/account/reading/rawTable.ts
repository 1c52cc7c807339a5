import type { InputTable } from '../../inputs/table';

/** A table as it stands in the workbook: the place of its top left cell (counted from 0) and its values, header row first. */
export interface RawTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** What was found for each input table; a table that is not in the workbook has no entry. */
export type RawWorkbook = ReadonlyMap<InputTable, RawTable>;
