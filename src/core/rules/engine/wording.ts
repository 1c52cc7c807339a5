import {
  address,
  cellsOf,
  grouped,
  wordsOf,
  type Cell,
  type CellReference,
  type Decimal,
  shown,
  valueOf,
  type Expr,
  type Figure,
  type Measure,
  type TextCell,
} from '../../expression';
import { fill, type Text } from '../../text';
import { condensed } from './condensed';

const mostPlaces = 3;
const mostTerms = 12;
const mostNames = 12;
const mostDigits = 6;

const andMore: Text = { zh: '{places} 等 {count} 处', en: '{places} and others, {count} in all' };

const andMoreNumbers: Text = { zh: '{first} 等 {count} 个', en: '{first} and others, {count} in all' };

const andMoreNames: Text = { zh: '{first} 等 {count} 项', en: '{first} and others, {count} in all' };

/** `收入明细!D5、收入明细!D6 等 9 处`. */
export function placesInWords(cells: readonly { readonly ref: CellReference }[]): Text {
  const addresses = [...new Set(cells.map(({ ref }) => address(ref)))];
  const first = addresses.slice(0, mostPlaces);
  const places = { zh: first.join('、'), en: first.join(', ') };
  return addresses.length <= mostPlaces ? places : fill(andMore, { places, count: String(addresses.length) });
}

/** `24,857,000.00 元`: money and per cent with two digits at least, counts as they are. */
export function amountInWords(value: Decimal, measure: Measure): string {
  const rounded = value.toDecimalPlaces(mostDigits);
  const isWhole = measure !== '元' && measure !== '万元' && measure !== '%';
  const zeros = isWhole ? '' : (zerosMissing[rounded.decimalPlaces()] ?? '');
  return `${grouped(rounded)}${zeros}${measure === '%' ? '' : ' '}${measure}`;
}

/** What is missing to two digits where there are none, or one. */
const zerosMissing: readonly string[] = ['.00', '0'];

/** What an expression comes to, in words; empty where it has no value. */
export function valueInWords(expr: Expr, measure: Measure): string {
  const value = valueOf(expr);
  return value.kind === 'value' ? amountInWords(value.value, measure) : '';
}

/** A figure as it is printed, with its measure. */
export function figureInWords(figure: Figure): string {
  return valueInWords(shown(figure), figure.measure);
}

const manyCells: Text = { zh: '由 {count} 个单元格算出', en: 'from {count} cells' };

/** How an amount comes about, zeros left out; of a long sum only how many cells it has. */
export function howInWords(expr: Expr): Text {
  const short = condensed(expr);
  const { length } = cellsOf(short);
  return length > mostTerms ? fill(manyCells, { count: String(length) }) : wordsOf(short);
}

/** Whether something was typed in a cell. */
export function isFilled({ content }: Cell): boolean {
  return content.kind !== 'blank';
}

/** The input table that a cell belongs to: the first part of its path. */
export function tableOf({ path }: Cell | TextCell): string {
  return path.replace(/ › .*$/s, '');
}

/** What the row and the column of a cell are called: its path without the table. */
export function nameInTable({ path }: Cell | TextCell): string {
  return path.replace(/^.*? › /s, '');
}

/** `−100、−3 等 9 个`: what the cells hold. */
export function numbersInWords(cells: readonly Cell[]): Text {
  const numbers = cells
    .slice(0, mostPlaces)
    .flatMap(({ content }) => (content.kind === 'number' ? [grouped(content.value)] : []));
  const first = { zh: numbers.join('、'), en: numbers.join('; ') };
  return cells.length <= mostPlaces ? first : fill(andMoreNumbers, { first, count: String(cells.length) });
}

/** `甲、乙 等 9 项`: the first of some names. */
export function listInWords(names: readonly string[]): Text {
  const first = names.slice(0, mostNames);
  const joinedFirst = { zh: first.join('、'), en: first.join('; ') };
  return names.length <= mostNames
    ? joinedFirst
    : fill(andMoreNames, { first: joinedFirst, count: String(names.length) });
}

/** Texts one after the other, with the mark of each language between them. */
export function joined(texts: readonly Text[], marks: Text = { zh: '；', en: '; ' }): Text {
  return {
    zh: texts.map(({ zh }) => zh).join(marks.zh),
    en: texts.map(({ en }) => en).join(marks.en),
  };
}
