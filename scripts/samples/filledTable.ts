import type {
  Column,
  FormRow,
  InputCard,
  InputForm,
  InputList,
  InputTable,
} from '../../src/core/inputs/table';
import type { Text } from '../../src/core/text';

type Word = string | number;

/** What stands in a cell; an illustrative one is ours, since the published text does not print it. */
export type Entry = Word | { readonly illustrative: Word };

export function illustrative(word: Word): Entry {
  return { illustrative: word };
}

/** The content of one input table, as a block whose first row is the first below the header. */
export interface FilledTable {
  readonly table: InputTable;
  /** The block's first column in the table. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly Entry[])[];
  /** Why some of its cells are illustrative. */
  readonly why: Text | undefined;
}

/** A case that a sample workbook shows. */
export interface Sample {
  readonly profileId: string;
  readonly title: Text;
  /** What is published and what is not, one paragraph each. */
  readonly about: readonly Text[];
  readonly tables: readonly FilledTable[];
}

type Fields<By> = Readonly<Partial<Record<keyof By, Entry>>>;
type ByName = Readonly<Record<string, Column>>;

/** The rows of a list; what a row leaves out stays blank. */
export function listRows<By extends ByName>(
  list: InputList & { readonly by: By },
  rows: readonly Fields<By>[],
  why?: Text,
): FilledTable {
  return { table: list, firstColumn: 0, rows: rows.map((row) => inOrder(list.by, row)), why };
}

/** The rows of a form by their names. */
export function formRows<Rows extends Readonly<Record<string, FormRow>>, By extends ByName>(
  form: InputForm & { readonly row: Rows; readonly by: By },
  rows: Readonly<Record<keyof Rows, Fields<By>>>,
  why?: Text,
): FilledTable {
  const filled = Object.keys(form.row).flatMap((name) => {
    const fields = rows[name];
    return fields === undefined ? [] : [inOrder(form.by, fields)];
  });
  return { table: form, firstColumn: 1, rows: filled, why };
}

/** The fields of a card by their names. */
export function cardFields<By extends ByName>(
  card: InputCard & { readonly by: By },
  fields: Fields<By>,
  why?: Text,
): FilledTable {
  return { table: card, firstColumn: 1, rows: inOrder(card.by, fields).map((entry) => [entry]), why };
}

function inOrder<By extends ByName>(by: By, row: Fields<By>): readonly Entry[] {
  return Object.keys(by).map((name) => row[name] ?? '');
}
