import { between, isEntireColumn, isEntireRow, isSingle, lastColumn, lastRow } from './area';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CORNER = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

const valid = (area: Area): Area | undefined =>
  lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS ? area : undefined;

function parsePair(first: string, second: string): Area | undefined {
  const [a, b] = [CORNER.exec(first), CORNER.exec(second)];
  if (a?.[1] && b?.[1])
    return between(Number(a[2]) - 1, columnIndex(a[1]), Number(b[2]) - 1, columnIndex(b[1]));
  const [left, right] = [COLUMN.exec(first)?.[1], COLUMN.exec(second)?.[1]];
  if (left && right) return between(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  const [top, bottom] = [ROW.exec(first)?.[1], ROW.exec(second)?.[1]];
  if (top && bottom) return between(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
  return undefined;
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`, without a sheet name. */
export function parseArea(text: string): Area | undefined {
  const [first, second, ...more] = text.trim().split(':');
  if (!first || more.length > 0) return undefined;
  if (second === undefined && !CORNER.test(first)) return undefined;
  const area = parsePair(first, second ?? first);
  return area && valid(area);
}

/** Splits `'第 1 页'!A1` into sheet name and rest; the sheet is undefined when none is named. */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1], rest: plain[2] ?? '' } : { sheet: undefined, rest: text };
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

export const quoteSheet = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Prints an area as `A1`, `A1:B2`, `A:C` or `1:3`; `$` as mark gives the absolute form. */
export function printArea(area: Area, mark: '' | '$' = ''): string {
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => `${mark}${index + 1}`;
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  return isSingle(area) ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

export const printPlace = (sheet: string, area: Area, mark: '' | '$' = ''): string =>
  `${quoteSheet(sheet)}!${printArea(area, mark)}`;
