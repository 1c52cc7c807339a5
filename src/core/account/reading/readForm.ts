import { address } from '../../expression';
import type { FormRow, InputForm } from '../../inputs/table';
import { fill, type Text } from '../../text';
import type { Row } from '../account';
import { readRow, type MoneyReading } from './cells';
import { findHeaders } from './headers';
import { isOneOf } from './normal';
import { missing, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';

export interface FormReading {
  readonly rows: ReadonlyMap<FormRow, Row>;
  readonly problems: readonly ReadProblem[];
}

const noRow: Text = {
  zh: '“{table}”（{cell} 起）中没有“{label}”行。请补上这一行；没有发生额的填 0。',
  en: '"{table}" (from {cell}) has no row "{label}". Add it; type 0 where there was nothing.',
};

/** Reads a form: each declared row by the label in its first column, in any order. */
export function readForm(form: InputForm, raw: RawTable, money: MoneyReading): FormReading {
  const headers = findHeaders(form, form.columns, raw);
  const rows = new Map<FormRow, Row>();
  const problems = [...headers.problems];
  for (const formRow of form.rows) {
    const index = rowIndex(formRow, raw);
    if (index === undefined) {
      if (formRow.totalOf.length === 0) problems.push(noRowProblem(form, formRow, raw));
      continue;
    }
    const cells = [...headers.places].map(([column, place]) => ({
      column,
      ref: { sheet: raw.sheet, row: raw.row + index, column: raw.column + place },
      found: raw.values[index]?.[place],
    }));
    const reading = readRow(cells, `${form.name} › ${formRow.label.zh}`, money);
    rows.set(formRow, reading.row);
    problems.push(...reading.problems);
  }
  return { rows, problems };
}

function rowIndex({ label, aliases }: FormRow, raw: RawTable): number | undefined {
  const accepted = [label.zh, label.en, ...aliases];
  const index = raw.values.findIndex((values, row) => row > 0 && isOneOf(values[0], accepted));
  return index < 0 ? undefined : index;
}

function noRowProblem(form: InputForm, { label }: FormRow, raw: RawTable): ReadProblem {
  const cell = address(raw);
  return missing(cell, label, fill(noRow, { table: form.name, cell, label }));
}
