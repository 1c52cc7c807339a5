import type { Account } from '../../account';
import { cellsOf, type Expr, type Relation } from '../../expression';
import type { Text } from '../../text';
import type { RelationCheck } from './rule';
import { isFilled } from './wording';

/** Two amounts in the workbook's money unit that ought to stand in this relation. */
export function amountsCheck<Slot extends string>(
  account: Account,
  relation: Omit<Relation, 'reading'>,
  slots: Readonly<Record<Slot, string | Text>>,
): RelationCheck<Slot> {
  return {
    kind: 'relation',
    relation: { ...relation, reading: 'printed' },
    measure: account.money,
    slots,
  };
}

/** Whether anything was typed in the cells under these expressions. */
export function anyFilled(...exprs: readonly Expr[]): boolean {
  return exprs.some((expr) => cellsOf(expr).some(isFilled));
}
