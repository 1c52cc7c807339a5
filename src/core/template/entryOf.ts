import type { Column } from '../inputs/table';
import type { Look } from './looks';
import type { EntryRule } from './templateSheet';

/** How the cells of a column look and what may be typed into them. */
export interface ColumnEntry {
  readonly look: Look;
  readonly rule: EntryRule | undefined;
}

/** The entry of a column by its kind; `codes` is the rule of the list's own code column. */
export function entryOf(column: Column, codes?: EntryRule): ColumnEntry {
  switch (column.kind) {
    case 'amount':
    case 'count':
    case 'year':
    case 'score':
      return { look: column.kind, rule: { kind: column.kind } };
    case 'print':
      return { look: 'print', rule: undefined };
    case 'code':
      return { look: 'code', rule: codes };
    case 'choice':
      return { look: 'words', rule: { kind: 'choice', words: column.choices.map(({ word }) => word) } };
    case 'text':
    case 'setting':
      return { look: 'words', rule: undefined };
  }
}
