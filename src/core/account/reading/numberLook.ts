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

const millisecondsOfDay = 86_400_000;
const secondsOfDay = 86_400;

/** What Excel shows, in short: a day as `2021/1/1`, a time of no day as `12:30`, a share as `95%`. */
export function shownAs(look: NumberLook, found: number): string {
  if (look === 'percent') return `${new Decimal(found).times(100).toSignificantDigits(15).toFixed()}%`;
  const date = new Date(
    Date.UTC(1899, 11, 30) + Math.round(found * secondsOfDay) * (millisecondsOfDay / secondsOfDay),
  );
  if (found < 1) return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join('/');
}
