import type { Cell } from '../../expression';
import { chineseCounts, chineseNumber } from './chineseNumerals';
import { whatElse } from './notFigures';
import { printed, printedCell, type Numeral } from './numeral';
import { unitAtStart, type Unit } from './units';

/**
 * Printed numbers: digits with thousands commas and decimals. Spaces within are those of a broken line or of a PDF: only where
 * a unit follows can it be told that one number was meant. A comma of full width separates thousands only before decimals.
 */
const arabic =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+|\s{0,2}\.\s{0,2}\d{1,6}(?=\s{0,2}(?:[万亿千]?元|%)))?|\d{1,3}(?:[ ,]{1,2}\d{3})+(?:\s?\.\s?\d{1,6})(?=\s{0,2}(?:[万亿千]?元|%))|\d+(?:\.\d+|\s{0,2}\.\s{0,2}\d{1,6}(?=\s{0,2}(?:[万亿千]?元|%)))?/gu;

const window = 40;

/** Every numeral of a text, in order. `plain` is the text with plain characters, as long as the text. */
export function numeralsIn(text: string, plain: string): readonly Numeral[] {
  const found = [
    ...[...plain.matchAll(arabic)].map((match) => arabicNumeral(text, plain, match.index, match[0].length)),
    ...[...plain.matchAll(chineseCounts)].map((match) => chineseNumeral(text, plain, match.index, match[0])),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function arabicNumeral(text: string, plain: string, at: number, length: number): Numeral {
  const start = isNegative(plain, at) ? at - 1 : at;
  const end = at + length;
  const print = printed(text.slice(start, end), start, plain.slice(start, end));
  const { before, after, unitEnd, unit } = around(plain, start, end);
  const digits = plain.slice(at, end);
  const isFigure = whatElse({ digits, before, after }) === undefined;
  return { ...print, unit, unitEnd, cell: cellOf(print, unit), role: isFigure ? 'figure' : 'notAFigure' };
}

/** A minus sign counts where a number begins: after a word, a colon or a bracket, or in a cell of its own. */
function isNegative(plain: string, at: number): boolean {
  return (
    plain.charAt(at - 1) === '-' &&
    /(?:^|[为是:(|\t少降加长额])\s?$|\s$/u.test(plain.slice(Math.max(0, at - 3), at - 1))
  );
}

function chineseNumeral(text: string, plain: string, start: number, words: string): Numeral {
  const end = start + words.length;
  const print = { text: text.slice(start, end), start, end, value: chineseNumber(words), digits: 0 };
  const { unitEnd, unit } = around(plain, start, end);
  return { ...print, unit, unitEnd, cell: cellOf(print, unit), role: 'figure' };
}

/** What is counted is known exactly, however few digits are printed. */
function cellOf(print: Parameters<typeof printedCell>[0], unit: Unit | undefined): Cell {
  return printedCell(unit?.kind === 'count' ? { ...print, digits: digitsOfCounts } : print);
}

const digitsOfCounts = 6;

/** The line around a number without its spaces, and the unit after it. */
function around(plain: string, start: number, end: number) {
  const behind = plain.slice(Math.max(0, start - window), start);
  const before = behind.slice(behind.lastIndexOf('\n') + 1).replaceAll(' ', '');
  const ahead = plain.slice(end, end + window);
  const after = (ahead.split('\n', 1)[0] ?? '').replaceAll(' ', '');
  const unit = unitAtStart(after === '' ? unitOnNextLine(ahead) : after);
  return { before, after, unit, unitEnd: unit === undefined ? end : endOf(plain, end, unit.word.length) };
}

/** A broken line may part a number from its unit: then the next line begins with nothing else. */
function unitOnNextLine(ahead: string): string {
  return /^[ ]*\n[ ]*((?:[万亿千]?元|%)[\s\S]?)/u.exec(ahead)?.[1] ?? '';
}

/** Where so many characters end, spaces not counted. */
function endOf(plain: string, from: number, length: number): number {
  let left = length;
  let at = from;
  for (; left > 0; at += 1) if (!/\s/u.test(plain.charAt(at))) left -= 1;
  return at;
}
