import type { InputList, WordColumn } from '../../inputs/table';
import { wordsIn, type ListRows, type Row, type StatedRow } from '../account';
import { isOneOf } from './normal';

const totalWords = [
  '合计',
  '总计',
  '小计',
  '总额',
  '本年收入合计',
  '本年支出合计',
  '收入合计',
  '支出合计',
  'Total',
];

/** Sets stated totals apart: rows called 合计, and rows whose code other rows of the same fund refine. */
export function sortRows(list: InputList, rows: readonly Row[]): ListRows {
  const refined = refinedCodes(list, rows);
  const isStated = (row: Row): boolean => isTotalRow(list, row) || refined.has(groupedCode(list, row));
  const items = rows.filter((row) => !isStated(row));
  const stated = rows.filter(isStated).map((row): StatedRow => {
    const code = isTotalRow(list, row) ? '' : codeOf(list, row);
    return { row, code, covers: items.filter((item) => isCovered(list, item, { row, code })) };
  });
  return { items, stated };
}

function isTotalRow(list: InputList, row: Row): boolean {
  return isOneOf(wordsIn(row, list.label), totalWords) || isOneOf(codeOf(list, row), totalWords);
}

function codeOf(list: InputList, row: Row): string {
  return list.code === undefined ? '' : wordsIn(row, list.code);
}

/** The key columns besides the code: the fund, where the list has one. */
function groupColumns(list: InputList): readonly WordColumn[] {
  return list.code === undefined
    ? []
    : list.key.filter((column) => column !== list.code && column !== list.label);
}

function groupOf(list: InputList, row: Row): string {
  return groupColumns(list)
    .map((column) => wordsIn(row, column))
    .join(' ');
}

function groupedCode(list: InputList, row: Row): string {
  return `${groupOf(list, row)}|${codeOf(list, row)}`;
}

/** The codes that have longer codes below them, for each fund and (fund left empty) for all funds together. */
function refinedCodes(list: InputList, rows: readonly Row[]): ReadonlySet<string> {
  const refined = new Set<string>();
  for (const row of rows) {
    const code = codeOf(list, row);
    for (const length of list.codeLengths.filter((shorter) => shorter < code.length)) {
      refined.add(`${groupOf(list, row)}|${code.slice(0, length)}`);
      refined.add(`|${code.slice(0, length)}`);
    }
  }
  return refined;
}

function isCovered(list: InputList, item: Row, by: { readonly row: Row; readonly code: string }): boolean {
  const group = groupOf(list, by.row);
  const sameGroup = group === '' || group === groupOf(list, item);
  return sameGroup && codeOf(list, item).startsWith(by.code);
}
