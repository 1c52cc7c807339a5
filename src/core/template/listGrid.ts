import type { Column, InputList } from '../inputs/table';
import { codeListOf, hintOf } from './codeLists';
import { entryOf } from './entryOf';
import { amountWidth, bodyOf, codeWidth, labelWidth, restOfPage, tableLooks, type Grid } from './grid';
import { promptOf } from './promptOf';
import { at, type EntryRule } from './templateSheet';
import { textWidth } from './textWidth';

/** The columns of a list with empty rows below them. */
export function listGrid(list: InputList, emptyRows: number): Grid {
  const { columns } = list;
  const widths = columns.map((column) => widthOf(list, column));
  const rest = restOfPage(widths.filter((width) => width !== undefined));
  return {
    columnWidths: widths.map((width) => width ?? rest),
    rows: [columns.map(({ header }) => header.zh), ...blankRows(emptyRows, columns.length)],
    looks: [
      ...tableLooks(emptyRows + 1, columns.length),
      ...columns.flatMap((column, index) => looksOf(column, index, emptyRows)),
    ],
    entries: columns.flatMap((column, index) => {
      const { rule } = entryOf(column, column === list.code ? codeRule(list) : undefined);
      return rule === undefined ? [] : [{ area: bodyOf(index, emptyRows), rule }];
    }),
    prompts: columns.map((column, index) => ({ area: at(0, index), prompt: promptOf(column) })),
  };
}

function looksOf(column: Column, index: number, rows: number): Grid['looks'] {
  const body = bodyOf(index, rows);
  const own = { area: body, look: entryOf(column).look };
  if (column.required) return [own];
  return [own, { area: at(0, index), look: 'optionalHead' }, { area: body, look: 'optionalEntry' }];
}

/** Free text takes what the other columns leave: no width of its own. */
function widthOf(list: InputList, column: Column): number | undefined {
  switch (column.kind) {
    case 'amount':
    case 'count':
    case 'year':
      return amountWidth;
    case 'code':
      return codeWidth;
    case 'choice':
      return Math.max(10, ...column.choices.map(({ word }) => textWidth(word) + 4));
    case 'text':
      return column === list.label || list.key.includes(column) || !column.required ? labelWidth : undefined;
  }
}

function codeRule(list: InputList): EntryRule | undefined {
  if (list.codeLengths.length === 0) return undefined;
  const dictionary = codeListOf(list);
  return dictionary === undefined ? { kind: 'code', lengths: list.codeLengths } : hintOf(dictionary);
}

function blankRows(rows: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
