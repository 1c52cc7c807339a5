import { address } from '../../expression';
import type { FormRow, InputForm } from '../../inputs/table';
import { fill, type Text } from '../../text';
import type { Row } from '../account';
import { foundIn, readRow, type MoneyReading } from './cells';
import { findHeaders } from './headers';
import { isOneOf } from './normal';
import { missing, repeatedAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { unitProblems } from './units';

export interface FormReading {
  readonly rows: ReadonlyMap<FormRow, Row>;
  readonly problems: readonly ReadProblem[];
}

const noRow: Text = {
  zh: '“{table}”（{cell} 起）中没有“{label}”行。请补上这一行；没有发生额的填 0。',
  en: '"{table}" (from {cell}) has no row "{label}". Add it; type 0 where there was nothing.',
};

const onceOnly: Text = {
  zh: '每一行只填一次，而 {first} 已填过',
  en: 'each row once, but {first} holds it already',
};

/** Reads a form: each declared row by the label in its first column, in any order. */
export function readForm(form: InputForm, raw: RawTable, money: MoneyReading): FormReading {
  const headers = findHeaders(form, form.columns, raw);
  const rows = new Map<FormRow, Row>();
  const problems = [...headers.problems, ...unitProblems(headers.heads, raw, money)];
  for (const formRow of form.rows) {
    const [index, ...repeated] = rowIndexes(formRow, raw);
    if (index === undefined) {
      if (formRow.required) problems.push(noRowProblem(form, formRow, raw));
      continue;
    }
    const labelAt = (row: number) => ({ sheet: raw.sheet, row: raw.row + row, column: raw.column });
    const cells = [...headers.places].map(([column, across]) =>
      foundIn(raw, column, { down: index, across }),
    );
    const reading = readRow(cells, `${form.name} › ${formRow.label.zh}`, money);
    rows.set(formRow, reading.row);
    const once = { found: formRow.label.zh, first: labelAt(index), expected: onceOnly };
    problems.push(...reading.problems, ...repeated.map((row) => repeatedAt(labelAt(row), once)));
  }
  return { rows, problems };
}

function rowIndexes({ label, aliases }: FormRow, raw: RawTable): readonly number[] {
  const accepted = [label.zh, label.en, ...aliases];
  return raw.values.flatMap((values, row) => (row > 0 && isOneOf(values[0], accepted) ? [row] : []));
}

function noRowProblem(form: InputForm, { label }: FormRow, raw: RawTable): ReadProblem {
  const cell = address(raw);
  return missing(cell, label, fill(noRow, { table: form.name, cell, label }));
}
