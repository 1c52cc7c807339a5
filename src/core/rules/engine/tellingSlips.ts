import type { Account } from '../../account';
import { addressInSheet, type Cell } from '../../expression';
import type { Slip } from '../finding';
import { numberIn } from './location/board';
import type { Hypothesis } from './location/hypothesis';
import type { Fault } from './location/locate';
import { numberCellsOf } from './tableCells';

/** Any two short numbers differ by a digit: a slip shows only where there are as many as this. */
const fewestDigits = 3;

const ofOneDigit: readonly (Slip | undefined)[] = ['digitMistyped', 'digitLost', 'digitAdded'];

const ofTheHand: readonly (Slip | undefined)[] = [
  ...ofOneDigit,
  'digitsSwapped',
  'decimalPointMoved',
  'signChanged',
];

/** The faults with a slip of the hand only where the number was typed, and has digits enough to show it. */
export function withTellingSlips(account: Account, faults: readonly Fault[]): readonly Fault[] {
  const computed = computedCells(account);
  const told = (one: Hypothesis): Hypothesis => (isTold(one, computed) ? one : { ...one, slip: undefined });
  return faults.map(({ refuted, explanations }) => ({
    refuted,
    explanations: explanations.map((set) => set.map(told)),
  }));
}

function isTold({ cell, corrected, slip }: Hypothesis, computed: ReadonlySet<Cell>): boolean {
  const digits = Math.min(numberIn(cell).precision(true), numberIn(corrected).precision(true));
  if (ofOneDigit.includes(slip) && digits < fewestDigits) return false;
  return !(ofTheHand.includes(slip) && computed.has(cell));
}

/** The number cells of the input tables that hold a formula. */
function computedCells(account: Account): ReadonlySet<Cell> {
  return new Set(
    [...account.looks].flatMap(([table, { formulas }]) =>
      formulas === undefined
        ? []
        : numberCellsOf(account, table).filter(({ ref }) => formulas.has(addressInSheet(ref))),
    ),
  );
}
