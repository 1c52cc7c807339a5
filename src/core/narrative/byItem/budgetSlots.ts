import { lowestExpenditureCodes, type Account } from '../../account';
import { shownSign, type Figure } from '../../expression';
import { budgetCompletion, changeFromBudget, expenditureOf, initialBudget } from '../../figures';
import type { Fund } from '../../inputs/funds';
import { change, clause, figure, ifAny, ifGiven, words, type Comparison, type Slot } from '../clause';
import { fromBudget } from './phrases';

/** Expenditure of one fund below a code; the empty code is all of it. */
export interface OfFund {
  readonly scope: Fund;
  readonly code: string;
}

/** Of a paragraph's key only what tells figures apart: a figure has one id, whichever paragraph asks for it. */
function selectionOf({ scope, code }: OfFund): OfFund {
  return { scope, code };
}

export function spent(account: Account, of: OfFund): Figure {
  return expenditureOf.figure(account, { ...selectionOf(of), kind: 'all' });
}

export function budgeted(account: Account, of: OfFund): Figure {
  return initialBudget.figure(account, selectionOf(of));
}

const againstBudget: Comparison<OfFund> = {
  base: budgeted,
  change: (account, of) => changeFromBudget.figure(account, selectionOf(of)),
};

/** 决算数大于预算数的主要原因：…。 */
export function comparedWithBudget<Key extends OfFund>(
  reason: (account: Account, of: Key) => string,
): Slot<Key> {
  const because = clause('的主要原因：{reason}', { reason: words(reason) });
  const { base, change: difference } = againstBudget;
  return change<typeof fromBudget, 'because', Key>({ base, change: difference }, fromBudget, {
    because: ifGiven(reason, because),
  });
}

/** ，完成年初预算的102.27%: there is none from a budget of zero. */
export const completion: Slot<OfFund> = ifAny(
  (account, of) => [budgeted(account, of)],
  clause('，完成年初预算的{rate}%', {
    rate: figure((account, of: OfFund) => budgetCompletion.figure(account, selectionOf(of))),
  }),
);

/** The 项 of a fund that had a budget or expenditure. */
export function itemsOf(account: Account, scope: Fund): readonly OfFund[] {
  return lowestExpenditureCodes(account, { scope, code: '' })
    .map(({ code }) => ({ scope, code }))
    .filter((of) => [budgeted, spent].some((amount) => shownSign(amount(account, of)) !== 'flat'));
}
