import { isOneOf, type RawTable, type RawWorkbook } from '../account';
import { inputTables } from '../inputs';
import type { InputForm, InputTable } from '../inputs/table';
import { verbatim, type Text } from '../text';
import { cardEntries, typed } from './cardEntries';

/** How far an input table is filled in. */
export interface TableState {
  readonly id: string;
  readonly name: Text;
  /** Whether there is no account without it. */
  readonly required: boolean;
  /** Its sheet; undefined where the workbook does not have it. */
  readonly sheet: string | undefined;
  /** Rows or fields with something in them. */
  readonly filled: number;
  /** How many there are to fill; undefined for a list, which takes any number. */
  readonly of: number | undefined;
}

/** Every input table with how far it is filled in, in the order of the guide. */
export function tableStates(raw: RawWorkbook): readonly TableState[] {
  return inputTables.map((table) => {
    const found = raw.get(table);
    const { id, name, english, required } = table;
    const counts = found === undefined ? { filled: 0, of: undefined } : countsIn(table, found);
    return {
      id,
      name: { ...verbatim(name), en: english },
      required,
      sheet: found?.sheet,
      ...counts,
    };
  });
}

interface Counts {
  readonly filled: number;
  readonly of: number | undefined;
}

function countsIn(table: InputTable, found: RawTable): Counts {
  switch (table.shape) {
    case 'list': {
      const rows = found.values.slice(1).filter((row) => row.some((value) => typed(value) !== ''));
      return { filled: rows.length, of: undefined };
    }
    case 'form':
      return countsInForm(table, found);
    case 'card': {
      const entries = cardEntries(table, found).filter(({ field }) => field.kind !== 'setting');
      return { filled: entries.filter(({ value }) => value !== '').length, of: entries.length };
    }
  }
}

/** Of a form only the rows that are typed count: stated totals may stay empty. */
function countsInForm({ rows }: InputForm, { values }: RawTable): Counts {
  const wanted = rows.filter(({ totalOf }) => totalOf.length === 0);
  const there = wanted.flatMap(({ label, aliases }) => {
    const row = values.find((cells) =>
      cells.some((value) => isOneOf(value, [label.zh, label.en, ...aliases])),
    );
    return row === undefined ? [] : [row];
  });
  const filled = there.filter((row) => row.filter((value) => typed(value) !== '').length > 1);
  return { filled: filled.length, of: there.length };
}
