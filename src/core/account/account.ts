import type { Cell, TextCell } from '../expression';
import type {
  FormRow,
  InputCard,
  InputForm,
  InputList,
  InputTable,
  NumberColumn,
  WordColumn,
} from '../inputs/table';
import type { Policy } from './policy';
import type { Looks } from './reading/rawTable';

/** One row (or card) as read: its cells by the declared column. A column the workbook leaves out has no cell. */
export interface Row {
  readonly numbers: ReadonlyMap<NumberColumn, Cell>;
  readonly words: ReadonlyMap<WordColumn, TextCell>;
}

/** A row that states a total: of all rows (`code` empty) or of the rows below its code. Never a source. */
export interface StatedRow {
  readonly row: Row;
  readonly code: string;
  readonly covers: readonly Row[];
}

export interface ListRows {
  /** The rows that figures derive from. */
  readonly items: readonly Row[];
  readonly stated: readonly StatedRow[];
  /** The further columns of a list that takes any number of them, in the order of the sheet. */
  readonly open: readonly NumberColumn[];
}

/** The account as read: everything that figures, rules, sheets and text are derived from. */
export interface Account {
  readonly policy: Policy;
  readonly money: '元' | '万元';
  readonly year: number;
  readonly lists: ReadonlyMap<InputList, ListRows>;
  readonly forms: ReadonlyMap<InputForm, ReadonlyMap<FormRow, Row>>;
  readonly cards: ReadonlyMap<InputCard, Row>;
  /** What the workbook shows of the tables beside their values; a table of which nothing matters has no entry. */
  readonly looks: ReadonlyMap<InputTable, Looks>;
  /** The account of the year before, where its workbook was given; its cells stand in that workbook. */
  readonly lastYear?: Account;
}

const noRows: ListRows = { items: [], stated: [], open: [] };

/** The detail rows of a list, in the order of the sheet. */
export function itemsOf(account: Account, list: InputList): readonly Row[] {
  return (account.lists.get(list) ?? noRows).items;
}

/** The stated totals among the rows of a list. */
export function statedRowsOf(account: Account, list: InputList): readonly StatedRow[] {
  return (account.lists.get(list) ?? noRows).stated;
}

/** The further columns of a list that takes any number of them: one an expert, say. */
export function openColumnsOf(account: Account, list: InputList): readonly NumberColumn[] {
  return (account.lists.get(list) ?? noRows).open;
}

/** A declared row of a form; undefined where the workbook leaves an optional one out. */
export function formRowOf(account: Account, form: InputForm, row: FormRow): Row | undefined {
  return account.forms.get(form)?.get(row);
}

/** The one record of a card; a card that was not found has no cells. */
export function cardOf(account: Account, card: InputCard): Row {
  return account.cards.get(card) ?? { numbers: new Map(), words: new Map() };
}

/** The words of a cell; empty where it is blank or its column is missing. */
export function wordsIn(row: Row | undefined, column: WordColumn): string {
  return row?.words.get(column)?.text ?? '';
}

/** The number cells of one column, missing ones left out. */
export function numbersIn(rows: readonly (Row | undefined)[], column: NumberColumn): readonly Cell[] {
  return rows.map((row) => row?.numbers.get(column)).filter((cell) => cell !== undefined);
}

/** Computes something once for each account and keeps it as long as the account lives. */
export function oncePerAccount<T>(compute: (account: Account) => T): (account: Account) => T {
  const kept = new WeakMap<Account, { readonly result: T }>();
  return (account) => {
    const before = kept.get(account);
    if (before !== undefined) return before.result;
    const result = compute(account);
    kept.set(account, { result });
    return result;
  };
}
