import type { Account } from '../account';
import { percentage, shownDigits, sum, valueOf, type Figure } from '../expression';
import { expenditureStructure } from '../sheets/charts/expenditureStructure';
import { revenueStructure } from '../sheets/charts/revenueStructure';
import { chartRows } from '../sheets/charts/chartRows';
import type { Text } from '../text';

/** A part of a whole, for a bar as long as its share. */
export interface StructurePart {
  readonly label: string;
  /** As it is printed, `2485.71`. */
  readonly amount: string;
  /** Of the whole, in per cent, to be drawn and not to be quoted; a negative part has none. */
  readonly share: number;
}

/** What a whole is made of, the largest part first. */
export interface Structure {
  readonly id: string;
  readonly title: Text;
  readonly unit: string;
  readonly parts: readonly StructurePart[];
}

/** Revenue and expenditure by their parts; what has no amount is left out. */
export function structures(account: Account): readonly Structure[] {
  return [revenueStructure, expenditureStructure].flatMap((definition) => {
    const parts = partsOf(
      chartRows(definition, account).flatMap(({ label, figures: [figure] }) =>
        figure === undefined ? [] : [{ label, figure }],
      ),
    );
    const { id, name } = definition;
    return parts.length === 0 ? [] : [{ id, title: name, unit: account.policy.printedMoney, parts }];
  });
}

function partsOf(
  rows: readonly { readonly label: string; readonly figure: Figure }[],
): readonly StructurePart[] {
  const whole = sum(rows.map(({ figure }) => figure.expr));
  return rows
    .map(({ label, figure }) => {
      const share = valueOf(percentage(figure.expr, whole));
      return {
        label,
        amount: shownDigits(figure) ?? '',
        share: share.kind === 'value' ? Math.max(0, share.value.toNumber()) : 0,
      };
    })
    .sort((a, b) => b.share - a.share);
}
