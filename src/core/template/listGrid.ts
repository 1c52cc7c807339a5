import type { Column, InputList } from '../inputs/table';
import { codeListOf, hintOf } from './codeLists';
import { entryOf } from './entryOf';
import { bodyOf, tableLooks, type Grid } from './grid';
import { listColumns } from './listColumns';
import { listWidths } from './listWidths';
import { asAbove, promptOf } from './promptOf';
import { at, type EntryRule, type Prompt } from './templateSheet';

/** What a new list holds besides its declaration. */
export interface ListContent {
  readonly emptyRows: number;
  readonly openHeaders: readonly string[];
}

/** The columns of a list with empty rows below them. */
export function listGrid(list: InputList, { emptyRows, openHeaders }: ListContent): Grid {
  const columns = listColumns(list, openHeaders);
  const isOptional = (column: Column): boolean => !column.required && list.columns.includes(column);
  return {
    columnWidths: listWidths(list, columns),
    rows: [columns.map(({ header }) => header.zh), ...blankRows(emptyRows, columns.length)],
    rowHeights: new Map(),
    looks: [
      ...tableLooks(emptyRows + 1, columns.length),
      ...columns.flatMap((column, index): Grid['looks'] => [
        { area: bodyOf(index, emptyRows), look: entryOf(column).look },
        ...(isOptional(column) ? optionalLooks(index, emptyRows) : []),
      ]),
    ],
    entries: columns.flatMap((column, index) => {
      const { rule } = entryOf(column, column === list.code ? codeRule(list) : undefined);
      return rule === undefined ? [] : [{ area: bodyOf(index, emptyRows), rule }];
    }),
    prompts: columns.map((column, index) => ({ area: at(0, index), prompt: promptIn(list, column) })),
  };
}

function optionalLooks(index: number, rows: number): Grid['looks'] {
  return [
    { area: at(0, index), look: 'optionalHead' },
    { area: bodyOf(index, rows), look: 'optionalEntry' },
  ];
}

function promptIn({ fillDown = [] }: InputList, column: Column): Prompt {
  const fillsDown = fillDown.some((other) => other === column) && column.note.zh === '';
  return fillsDown ? promptOf(column, asAbove) : promptOf(column);
}

function codeRule(list: InputList): EntryRule | undefined {
  if (list.codeLengths.length === 0) return undefined;
  const dictionary = codeListOf(list);
  return dictionary === undefined ? { kind: 'code', lengths: list.codeLengths } : hintOf(dictionary);
}

function blankRows(rows: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
