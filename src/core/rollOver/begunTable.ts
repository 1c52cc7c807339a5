import type { Column, FormRow, InputCard, InputForm, InputList, InputTable } from '../inputs/table';
import { listColumns } from '../template/listColumns';

type Entry = string | number;

/** What stands in a row of an input table so far, by column. */
export type Entries = ReadonlyMap<Column, Entry | undefined>;

/** An input table as far as it is filled: a block that begins at a column of the first row below the header. */
export interface BegunTable {
  readonly table: InputTable;
  readonly firstColumn: number;
  /** Every row equally wide; '' is blank. */
  readonly rows: readonly (readonly Entry[])[];
}

/** A list without columns of the user's choice. */
export function begunList(list: InputList, rows: readonly Entries[]): BegunTable {
  const columns = listColumns(list, []);
  return { table: list, firstColumn: 0, rows: rows.map((row) => inOrder(columns, row)) };
}

export function begunForm(form: InputForm, rows: ReadonlyMap<FormRow, Entries>): BegunTable {
  const none: Entries = new Map();
  const inOrderOfForm = form.rows.map((row) => inOrder(form.columns, rows.get(row) ?? none));
  return { table: form, firstColumn: 1, rows: inOrderOfForm };
}

export function begunCard(card: InputCard, fields: Entries): BegunTable {
  return { table: card, firstColumn: 1, rows: inOrder(card.fields, fields).map((entry) => [entry]) };
}

function inOrder(columns: readonly Column[], row: Entries): readonly Entry[] {
  return columns.map((column) => row.get(column) ?? '');
}
