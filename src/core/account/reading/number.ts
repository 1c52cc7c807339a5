import { Decimal, type CellContent } from '../../expression';
import type { Text } from '../../text';
import { inWords } from './normal';

/** What a number cell is read with: an amount in 万元 is known to at least two digits, a print to those it has; all else is exact. */
export interface NumberReading {
  readonly kind: 'amount' | 'count' | 'score' | 'print';
  readonly money: '元' | '万元';
  readonly amountDigits: number;
}

export const expectedAmount: Text = { zh: '金额，如 12.30', en: 'an amount such as 12.30' };
export const expectedScore: Text = { zh: '分数或比率，如 9.5', en: 'a score or rate such as 9.5' };
export const expectedCount: Text = { zh: '不小于 0 的整数，如 3', en: 'a whole number from 0 up, such as 3' };

const plainNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const dash = /^[-‐-―−－ー]+$/u;

/** Excel keeps no more of a typed number; what a formula leaves beyond them (0.1 + 0.2) is noise. */
const digitsOfExcel = 15;

/** Reads an amount or a count. Blank cells and dashes are blank; what is no number is unread, never zero. */
export function readNumber(found: unknown, reading: NumberReading): CellContent {
  const words = inWords(found);
  if (words === '' || dash.test(words)) return { kind: 'blank' };
  if (typeof found === 'number' && Number.isFinite(found)) {
    return numberContent(new Decimal(found).toSignificantDigits(digitsOfExcel), 'number', reading);
  }
  if (typeof found === 'boolean') return { kind: 'unread', found: words.toUpperCase() };
  if (typeof found !== 'string') return { kind: 'unread', found: words };
  if (plainNumber.test(found.replace(/^ +| +$/g, '')))
    return numberContent(decimalOf(words), 'text', reading);
  const narrow = words
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060]/g, '')
    .replace('−', '-');
  if (plainNumber.test(narrow)) return numberContent(decimalOf(narrow), 'looseText', reading);
  return { kind: 'unread', found: words };
}

function decimalOf(words: string): Decimal {
  return new Decimal(words.replace(/[,+]/g, ''));
}

function numberContent(
  value: Decimal,
  form: 'number' | 'text' | 'looseText',
  reading: NumberReading,
): CellContent {
  const isCount = value.isInteger() && value.gte(0);
  if (reading.kind === 'count' && !isCount) return { kind: 'unread', found: value.toFixed() };
  return { kind: 'number', value, digits: digitsOf(value, reading), form };
}

function digitsOf(value: Decimal, { kind, money, amountDigits }: NumberReading): number | 'exact' {
  if (kind === 'print') return value.decimalPlaces();
  const isRounded = kind === 'amount' && money === '万元';
  return isRounded ? Math.max(amountDigits, value.decimalPlaces()) : 'exact';
}
