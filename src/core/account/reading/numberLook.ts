import { Decimal } from '../../expression';
import type { NumberColumn } from '../../inputs/table';

/** What a number is shown as where that is not a plain number. */
export type NumberLook = 'date' | 'percent';

/** What is no part of how the number itself is shown: quoted text, escaped characters, fillers, conditions, colours, languages. */
const decoration = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** What Excel shows of a positive number under a number format, as `Range.numberFormat` spells it. */
export function lookUnder(numberFormat: string): NumberLook | undefined {
  const positive = numberFormat.replace(decoration, '').replace(/;.*$/s, '');
  if (positive.toLowerCase() === 'general') return undefined;
  if (/[ymdhs]/i.test(positive)) return 'date';
  return positive.includes('%') ? 'percent' : undefined;
}

/** The days 1 January 2000 and 1 January 2050, as Excel counts them. */
const firstDay = 36526;
const lastDay = 54789;

/**
 * Whether a number could be what Excel makes of a date, of a time (12:30 for 12.30), or of 95% where percentages are
 * typed as 95: only then its number format needs to be known.
 */
export function mayLookOtherwise(found: unknown, { kind }: NumberColumn): boolean {
  if (typeof found !== 'number' || found === 0 || kind === 'score') return false;
  if (kind === 'print') return Math.abs(found) <= 2;
  return (found > 0 && found < 1) || (found >= firstDay && found < lastDay);
}

/** What Excel shows, in short: a day as `2021/1/1`, a time of no day as `12:30`, a share as `95%`. */
export function shownAs(look: NumberLook, found: number): string {
  if (look === 'percent') return `${new Decimal(found).times(100).toSignificantDigits(15).toFixed()}%`;
  if (found < 0 || found > lastDayOfAll) return String(found);
  return found < 1 ? timeOf(found) : dateOf(Math.floor(found));
}

/** 31 December 9999: Excel has no date for a larger number. */
const lastDayOfAll = 2_958_465;
const minutesOfDay = 1440;

function timeOf(share: number): string {
  const minutes = Math.round(share * minutesOfDay);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The date that Excel counts as this day: 1 is 1 January 1900, and 60 a 29 February that 1900 never had. */
function dateOf(day: number): string {
  let left = day > 60 ? day - 2 : day - 1;
  let year = 1900;
  for (; left >= daysIn(year); year += 1) left -= daysIn(year);
  let month = 1;
  for (const length of [31, daysIn(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30]) {
    if (left < length) break;
    left -= length;
    month += 1;
  }
  return [year, month, left + 1].join('/');
}

function daysIn(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}
