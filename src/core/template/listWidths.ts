import type { Column, InputList, WordColumn } from '../inputs/table';
import { amountWidth, codeWidth, labelWidth, portraitWidth, restOfPage, total } from './grid';
import { textWidth } from './textWidth';

const scoreWidth = 11;
const printWidth = 13;
const groupWidth = 16;
/** A few words that most workbooks leave empty. */
const sideWidth = 14;

/** From so many columns on each is made as narrow as its content allows. */
const many = 20;
const narrowAmountWidth = 14;
const narrowNameWidth = 18;

/** Free text takes what the other columns leave of a page; where there is none, the names do. */
export function listWidths(list: InputList, columns: readonly Column[]): readonly number[] {
  const own = columns.map((column) => widthOf(list, column));
  const given = own.filter((width) => width !== undefined);
  const rest = restOfPage(given, Math.max(1, own.length - given.length));
  const spare = given.length < own.length ? 0 : Math.max(0, portraitWidth - total(given));
  return own.map((width, index) => (width ?? rest) + (columns[index] === list.label ? spare : 0));
}

/** Free text has no width of its own. */
function widthOf(list: InputList, column: Column): number | undefined {
  switch (column.kind) {
    case 'amount':
    case 'count':
    case 'year':
      return list.columns.length < many ? amountWidth : narrowAmountWidth;
    case 'score':
      return scoreWidth;
    case 'print':
      return printWidth;
    case 'code':
      return codeWidth;
    case 'choice':
      return Math.max(10, ...column.choices.map(({ word }) => textWidth(word) + 3));
    case 'text':
    case 'setting':
      return textColumnWidth(list, column);
  }
}

function textColumnWidth(list: InputList, column: WordColumn): number | undefined {
  const isName = column === list.label || list.key.includes(column) || !column.required;
  if (column.long ?? !isName) return undefined;
  if (isBeside(list, column)) return sideWidth;
  if ((list.fillDown ?? []).slice(1).includes(column)) return groupWidth;
  return list.columns.length < many || column === list.label ? labelWidth : narrowNameWidth;
}

/** An optional column of words that does not name the row, and is told to be short. */
function isBeside(list: InputList, column: WordColumn): boolean {
  return column.long !== undefined && !column.required && column !== list.label;
}
