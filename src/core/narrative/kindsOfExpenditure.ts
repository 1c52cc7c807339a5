import type { Account } from '../account';
import type { Figure } from '../expression';
import { expenditureOf, shareOfExpenditure } from '../figures';
import { expenditureKinds, type ExpenditureKind } from '../inputs/expenditure';
import { figure, words } from './clause';

/** The kinds of expenditure as every format lists them. */
export const kinds = [
  'basic',
  'project',
  'toSuperior',
  'business',
  'toAffiliates',
] as const satisfies readonly ExpenditureKind[];

/** What was spent of a kind, of all funds. */
export function spentOn(account: Account, kind: ExpenditureKind): Figure {
  return expenditureOf.figure(account, { scope: 'all', code: '', kind });
}

/** What a clause about one kind fills in. */
export const kindSlots = {
  name: words((_, kind: ExpenditureKind) => expenditureKinds[kind].header.zh),
  amount: figure(spentOn),
  share: figure((account, kind: ExpenditureKind) => shareOfExpenditure.figure(account, kind)),
};
