import type { Account } from '../account';
import type { Figure } from '../expression';
import { expenditureOf } from './expenditureOf';
import { fiscalGrandTotal } from './fiscalGrandTotal';
import { grandTotal } from './grandTotal';
import { otherAmount } from './otherAmount';
import type { PriorYearItem } from './priorYearAmount';
import { totalRevenue } from './totalRevenue';

const current: Readonly<Record<PriorYearItem, (account: Account) => Figure>> = {
  grandTotal: (account) => grandTotal.figure(account),
  totalRevenue: (account) => totalRevenue.figure(account),
  totalExpenditure: (account) => expenditureOf.figure(account, { scope: 'all', code: '', kind: 'all' }),
  fiscalGrandTotal: (account) => fiscalGrandTotal.figure(account),
  publicBudgetExpenditure: (account) =>
    expenditureOf.figure(account, { scope: 'publicBudget', code: '', kind: 'all' }),
  agencyOperating: (account) => otherAmount.figure(account, 'agencyOperating'),
};

/** This year's figure that a prior-year amount is compared with. */
export function currentAmount(account: Account, item: PriorYearItem): Figure {
  return current[item](account);
}
