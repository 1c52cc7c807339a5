import {
  address,
  cellsOf,
  grouped,
  wordsOf,
  type Cell,
  type CellReference,
  type Decimal,
  shownValue,
  type Expr,
  type Figure,
  type Measure,
  type TextCell,
} from '../../expression';
import { fill, type Text } from '../../text';
import { condensed } from './condensed';

const mostPlaces = 3;
const mostTerms = 12;
const mostDigits = 6;

const andMore: Text = { zh: '{places} 等 {count} 处', en: '{places} and others, {count} in all' };

const andMoreNumbers: Text = { zh: '{first} 等 {count} 个', en: '{first} and others, {count} in all' };

/** `收入明细!D5、收入明细!D6 等 9 处`. */
export function placesInWords(cells: readonly { readonly ref: CellReference }[]): Text {
  const addresses = [...new Set(cells.map(({ ref }) => address(ref)))];
  const first = addresses.slice(0, mostPlaces);
  const places = { zh: first.join('、'), en: first.join(', ') };
  return addresses.length <= mostPlaces ? places : fill(andMore, { places, count: String(addresses.length) });
}

/** `24,857,000.00 元`: money and per cent with two digits at least, counts as they are. */
export function amountInWords(value: Decimal, measure: Measure): string {
  const [whole = '', fraction = ''] = grouped(value.toDecimalPlaces(mostDigits)).split('.');
  if (measure === '%') return `${whole}.${fraction.padEnd(2, '0')}%`;
  if (measure === '元' || measure === '万元') return `${whole}.${fraction.padEnd(2, '0')} ${measure}`;
  return `${whole} ${measure}`;
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
export function tableOf(cell: Cell | TextCell): string {
  return cell.path.split(' › ')[0] ?? '';
}

/** `−100、−3 等 9 个`: what the cells hold. */
export function numbersInWords(cells: readonly Cell[]): Text {
  const numbers = cells
    .slice(0, mostPlaces)
    .flatMap(({ content }) => (content.kind === 'number' ? [grouped(content.value)] : []));
  const first = { zh: numbers.join('、'), en: numbers.join('; ') };
  return cells.length <= mostPlaces ? first : fill(andMoreNumbers, { first, count: String(cells.length) });
}

/** Texts one after the other, with the mark of each language between them. */
export function joined(texts: readonly Text[], marks: Text = { zh: '；', en: '; ' }): Text {
  return {
    zh: texts.map(({ zh }) => zh).join(marks.zh),
    en: texts.map(({ en }) => en).join(marks.en),
  };
}

/** A figure as it is printed, with its measure; empty where it has no value. */
export function figureInWords(figure: Figure): string {
  const value = shownValue(figure);
  return value.kind === 'value' ? amountInWords(value.value, figure.measure) : '';
}
