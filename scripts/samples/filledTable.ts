import type {
  Column,
  FormRow,
  InputCard,
  InputForm,
  InputList,
  InputTable,
} from '../../src/core/inputs/table';
import { listColumns } from '../../src/core/template';
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
  /** The headers of a list's open columns, in the order of the sheet. */
  readonly openHeaders: readonly string[];
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
  return filled(list, { firstColumn: 0, rows: rows.map((row) => inOrder(list.by, row)), why });
}

/** The rows of a list with columns under headers of its own; what those hold is given in the order of `openHeaders`. */
export function openListRows<By extends ByName>(
  list: InputList & { readonly by: By },
  openHeaders: readonly string[],
  rows: readonly { readonly fields: Fields<By>; readonly open: readonly Entry[] }[],
): FilledTable {
  const names = new Map(Object.entries(list.by).map(([name, column]) => [column.header.zh, name]));
  const headers = listColumns(list, openHeaders).map(({ header }) => header.zh);
  const inSheetOrder = rows.map(({ fields, open }) =>
    headers.map((header): Entry => {
      const name = names.get(header);
      return (name === undefined ? open[openHeaders.indexOf(header)] : fields[name]) ?? '';
    }),
  );
  return { ...filled(list, { firstColumn: 0, rows: inSheetOrder, why: undefined }), openHeaders };
}

/** The rows of a form by their names. */
export function formRows<Rows extends Readonly<Record<string, FormRow>>, By extends ByName>(
  form: InputForm & { readonly row: Rows; readonly by: By },
  rows: Readonly<Record<keyof Rows, Fields<By>>>,
  why?: Text,
): FilledTable {
  const inOrderOfForm = Object.keys(form.row).flatMap((name) => {
    const fields = rows[name];
    return fields === undefined ? [] : [inOrder(form.by, fields)];
  });
  return filled(form, { firstColumn: 1, rows: inOrderOfForm, why });
}

/** The fields of a card by their names. */
export function cardFields<By extends ByName>(
  card: InputCard & { readonly by: By },
  fields: Fields<By>,
  why?: Text,
): FilledTable {
  return filled(card, { firstColumn: 1, rows: inOrder(card.by, fields).map((entry) => [entry]), why });
}

function filled(table: InputTable, content: Pick<FilledTable, 'firstColumn' | 'rows' | 'why'>): FilledTable {
  return { table, openHeaders: [], ...content };
}

function inOrder<By extends ByName>(by: By, row: Fields<By>): readonly Entry[] {
  return Object.keys(by).map((name) => row[name] ?? '');
}
