import { errorNamed, type Scalar } from './scalar';

/** What typing a text into a cell makes of it: the value and, for dates and percentages, a number format. */
export interface Entry {
  readonly value: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+))\s*%$/;
const NEGATIVE = /^\((\d[\d,]*(?:\.\d*)?)\)$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const CURRENCY = /^([+-]?)[¥￥$]\s?(\d[\d,]*(?:\.\d*)?)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Serial day number of a date of the 1900 date system, or undefined when there is no such day. */
function serialDate(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return undefined;
  const serial = Math.round(time / 86400000) + 25569;
  return serial < 61 ? serial - 1 : serial;
}

function enterDate(text: string): Entry | undefined {
  const patterns = [
    [ISO_DATE, 'yyyy/m/d'],
    [CHINESE_DATE, 'yyyy"年"m"月"d"日"'],
    [CHINESE_MONTH, 'yyyy"年"m"月"'],
    [YEAR_MONTH, 'yyyy"年"m"月"'],
  ] as const;
  for (const [pattern, numberFormat] of patterns) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const value = serialDate(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1));
    return value === undefined ? undefined : { value, numberFormat };
  }
  return undefined;
}

/** `3-5` and `3/5` are days of this year. */
function enterDay(text: string): Entry | undefined {
  const parts = MONTH_DAY.exec(text);
  const value = parts && serialDate(new Date().getFullYear(), Number(parts[1]), Number(parts[2]));
  return value === undefined || value === null ? undefined : { value, numberFormat: 'm"月"d"日"' };
}

function enterTime(text: string): Entry | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86400;
  return { value, numberFormat: parts[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

const plain = (text: string): number => Number(text.replaceAll(',', ''));

function enterNumber(text: string): Entry | undefined {
  if (NUMBER.test(text)) return finite(Number(text));
  if (GROUPED.test(text))
    return { value: plain(text), numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' };
  const currency = CURRENCY.exec(text);
  if (currency?.[2]) return { value: plain(`${currency[1] ?? ''}${currency[2]}`), numberFormat: '¥#,##0.00' };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined)
    return { value: divide100(plain(percent)), numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  const negative = NEGATIVE.exec(text)?.[1];
  return negative === undefined ? undefined : finite(-plain(negative));
}

const finite = (value: number): Entry | undefined => (Number.isFinite(value) ? { value } : undefined);
const divide100 = (value: number): number => Number((value / 100).toPrecision(15));

/** Reads a text as Excel reads what a user types into a cell of the given number format. */
export function enterText(text: string, numberFormat: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const read = enterNumber(trimmed) ?? enterDate(trimmed) ?? enterDay(trimmed) ?? enterTime(trimmed);
  return read ?? { value: errorNamed(trimmed) ?? text };
}
