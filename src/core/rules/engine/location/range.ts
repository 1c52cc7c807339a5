import { Decimal } from '../../../expression';

/** All numbers between two, both ends included. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const anyNumber: Range = { low: new Decimal(-Infinity), high: new Decimal(Infinity) };
