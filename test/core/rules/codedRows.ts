import { functionalDictionary } from '../../../src/core/inputs/classification/dictionary';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { revenue } from '../../../src/core/inputs/revenue';
import type { SampleChange } from '../sampleAccount';

const nameOf = (code: string): string => functionalDictionary.entries.get(code)?.name ?? `科目${code}`;

/** Revenue of one yuan from each lowest code, and what that makes for the codes above. */
export function revenueOf(...codes: readonly string[]): SampleChange {
  const amountOf = (code: string) =>
    codes.filter((other) => other.startsWith(code) && isLowest(other, codes)).length;
  const rows = codes.map((code) => [code, nameOf(code), amountOf(code), 0, 0, 0, 0, 0, 0, 0, '']);
  return { table: revenue, rows };
}

function isLowest(code: string, codes: readonly string[]): boolean {
  return !codes.some((other) => other !== code && other.startsWith(code));
}

/** Expenditure by code and fund, one yuan a row. */
export function spentOn(...rows: readonly (readonly [code: string, fund: string])[]): SampleChange {
  return {
    table: expenditure,
    rows: rows.map(([code, fund]) => [code, nameOf(code), fund, 1, 0, 0, 0, 0, 0, '', '']),
  };
}
