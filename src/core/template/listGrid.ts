import type { Column, InputList } from '../inputs/table';
import { codeListOf, hintOf } from './codeLists';
import { entryOf } from './entryOf';
import {
  amountWidth,
  bodyOf,
  codeWidth,
  labelWidth,
  portraitWidth,
  restOfPage,
  tableLooks,
  total,
  type Grid,
} from './grid';
import { promptOf } from './promptOf';
import { at, type EntryRule } from './templateSheet';
import { textWidth } from './textWidth';

/** The columns of a list with empty rows below them. */
export function listGrid(list: InputList, emptyRows: number): Grid {
  const { columns } = list;
  const widths = widthsOf(list);
  return {
    columnWidths: widths,
    rows: [columns.map(({ header }) => header.zh), ...blankRows(emptyRows, columns.length)],
    rowHeights: new Map(),
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

/** Free text takes what the other columns leave of an upright page; where there is none, the names do. */
function widthsOf(list: InputList): readonly number[] {
  const own = list.columns.map((column) => widthOf(list, column));
  const given = own.filter((width) => width !== undefined);
  if (given.length < own.length) return own.map((width) => width ?? restOfPage(given));
  const spare = Math.max(0, portraitWidth - total(given));
  return given.map((width, index) => (list.columns[index] === list.label ? width + spare : width));
}

/** Free text has no width of its own. */
function widthOf(list: InputList, column: Column): number | undefined {
  switch (column.kind) {
    case 'amount':
    case 'count':
    case 'score':
    case 'print':
    case 'year':
      return amountWidth;
    case 'code':
      return codeWidth;
    case 'choice':
      return Math.max(10, ...column.choices.map(({ word }) => textWidth(word) + 3));
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
