import { enterText } from '../../model/enter';
import { cellError, isError } from '../../model/scalar';
import { singles, textual, type Run } from '../evaluation';
import { asNumber, asText, parseNumber, single } from '../operand';
import { display } from '../display';

const VALUE = cellError('#VALUE!');

const text: Run = (call) => {
  const value = single(call.value(0)) ?? 0;
  const format = asText(call.value(1));
  if (isError(value)) return value;
  if (isError(format)) return format;
  const number = typeof value === 'string' ? (parseNumber(value) ?? value) : value;
  return format === '' ? '' : display(number, format);
};

const value: Run = (call) => {
  const given = single(call.value(0)) ?? 0;
  if (typeof given === 'number' || isError(given)) return given;
  if (typeof given === 'boolean') return VALUE;
  const entered = parseNumber(given) ?? enterText(given, 'General').value;
  return typeof entered === 'number' ? entered : VALUE;
};

const join: Run = (call) => {
  let joined = '';
  for (const [item] of singles(call)) {
    const piece = asText(item);
    if (isError(piece)) return piece;
    joined += piece;
  }
  return joined;
};

const textJoin: Run = (call) => {
  const separator = asText(call.value(0));
  const skip = asNumber(call.value(1)) !== 0;
  if (isError(separator)) return separator;
  const pieces: string[] = [];
  for (const [item] of singles({ ...call, count: call.count - 2, value: (index) => call.value(index + 2) })) {
    const piece = asText(item);
    if (isError(piece)) return piece;
    if (piece !== '' || !skip) pieces.push(piece);
  }
  return pieces.join(separator);
};

const number = (given: string | undefined, fallback: number): number =>
  given === undefined ? fallback : (parseNumber(given) ?? Number.NaN);

/** A function of one text and numbers given as text; a count that is no number, or negative, is an error. */
const cut = (apply: (whole: string, first: number, second: number) => string): Run =>
  textual((whole = '', first, second) => {
    const [a, b] = [number(first, 1), number(second, 0)];
    return a >= 0 && b >= 0 ? apply(whole, Math.trunc(a), Math.trunc(b)) : VALUE;
  });

function substitute(whole: string, old: string, fresh: string, which: string | undefined): string {
  if (old === '') return whole;
  if (which === undefined) return whole.replaceAll(old, fresh);
  const parts = whole.split(old);
  const at = number(which, 1);
  if (at >= parts.length) return whole;
  return parts.slice(0, at).join(old) + fresh + parts.slice(at).join(old);
}

const search = (exact: boolean): Run =>
  textual((wanted = '', within = '', from) => {
    const fold = (given: string): string => (exact ? given : given.toLowerCase());
    const found = fold(within).indexOf(fold(wanted), number(from, 1) - 1);
    return found < 0 ? VALUE : found + 1;
  });

export const textFunctions: Readonly<Record<string, Run>> = {
  TEXT: text,
  VALUE: value,
  CONCATENATE: join,
  CONCAT: join,
  TEXTJOIN: textJoin,
  LEN: textual((whole = '') => whole.length),
  LEFT: cut((whole, count) => whole.slice(0, count)),
  RIGHT: cut((whole, count) => (count === 0 ? '' : whole.slice(-count))),
  MID: cut((whole, first, count) => whole.slice(first - 1, first - 1 + count)),
  TRIM: textual((whole = '') => whole.trim().replace(/ +/g, ' ')),
  UPPER: textual((whole = '') => whole.toUpperCase()),
  LOWER: textual((whole = '') => whole.toLowerCase()),
  EXACT: textual((a = '', b = '') => a === b),
  FIND: search(true),
  SEARCH: search(false),
  SUBSTITUTE: textual((whole = '', old = '', fresh = '', which) => substitute(whole, old, fresh, which)),
  REPT: cut((whole, count) => whole.repeat(count)),
  T: (call) => {
    const given = single(call.value(0));
    return typeof given === 'string' || isError(given) ? given : '';
  },
  N: (call) => {
    const given = single(call.value(0));
    return typeof given === 'string' ? 0 : asNumber(given);
  },
};
