import { economicItems } from '../../src/core/inputs/economicItems';
import type { Dice } from './dice';
import type { Ledger } from './ledger';
import { split, sumOf, type Fen } from './money';

/** Basic expenditure out of fiscal appropriation by economic item. */
export interface EconomicLine {
  readonly code: string;
  readonly publicBudget: Fen;
  readonly governmentFund: Fen;
}

/** As many items as asked for that add up to basic expenditure of the two funds; none where there is none. */
export function economicLinesOf(ledger: Ledger, items: number, dice: Dice): readonly EconomicLine[] {
  const basic = (fund: string): Fen =>
    sumOf(ledger.expenditure.filter((line) => line.fund === fund).map(({ amounts }) => amounts.basic));
  const totals = { publicBudget: basic('publicBudget'), governmentFund: basic('governmentFund') };
  const wanted = Math.max(items, totals.publicBudget + totals.governmentFund > 0 ? 1 : 0);
  const codes = itemCodes(wanted, dice);
  const shares = (amount: Fen) =>
    split(
      amount,
      codes.map(() => dice.below(5) % 4),
    );
  const [ofBudget, ofFund] = [shares(totals.publicBudget), shares(totals.governmentFund)];
  return codes.map((code, index) => ({
    code,
    publicBudget: ofBudget[index] ?? 0,
    governmentFund: ofFund[index] ?? 0,
  }));
}

/** Items, or classes only: a class without items beside others with items is rightly asked about. */
function itemCodes(wanted: number, dice: Dice): readonly string[] {
  const length = dice.oneOf(5, 5, 5, 3);
  const codes = economicItems.map(({ code }) => code).filter((code) => code.length === length);
  return [
    ...new Set(Array.from({ length: wanted }, () => codes[dice.below(codes.length)] ?? '30101')),
  ].sort();
}

export function economicSum(
  lines: readonly EconomicLine[],
  starts: readonly string[],
  column: 'publicBudget' | 'governmentFund',
): Fen {
  return sumOf(
    lines.filter(({ code }) => starts.some((start) => code.startsWith(start))).map((line) => line[column]),
  );
}
