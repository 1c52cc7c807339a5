import { Decimal, type Cell } from '../../expression';
import type { Unit } from './units';

/** A number as a text prints it; `start` and `end` are places in the original text, its unit not included. */
export interface Numeral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its unit ends; `end` where it has none. */
  readonly unitEnd: number;
  readonly unit: Unit | undefined;
  readonly value: Decimal;
  /** The decimal places that are printed. */
  readonly digits: number;
  /** The same for expressions: a cell that is known to the digits printed. */
  readonly cell: Cell;
  /** What it is if no figure: a year, an ordinal, a code … */
  readonly role: 'figure' | 'notAFigure';
}

/** Where a printed number stands, and what it says. */
type Print = Pick<Numeral, 'text' | 'start' | 'end' | 'value' | 'digits'>;

/** A nought without decimals stands for nothing at all, not for less than a half. */
const digitsOfNought = 2;

/** The cell behind a printed number: a text has one row, its columns are its positions. */
export function printedCell({ text, start, value, digits: printedDigits }: Omit<Print, 'end'>): Cell {
  const digits = value.isZero() ? Math.max(printedDigits, digitsOfNought) : printedDigits;
  return {
    ref: { sheet: 'text', row: 0, column: start },
    path: text,
    content: { kind: 'number', value, digits, form: 'number' },
  };
}

/** Reads printed digits, commas and spaces among them; a minus sign before them counts. */
export function printed(text: string, start: number, plain: string): Print {
  const digits = plain.replace(/[^\d.-]/gu, '');
  const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  return { text, start, end: start + text.length, value: new Decimal(digits), digits: decimals };
}
