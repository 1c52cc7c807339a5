import type { Account } from '../../account';
import type { Expr } from '../../expression';
import {
  evaluatedAmount,
  expenditureOf,
  fiscalGrandTotal,
  fiscalRevenue,
  grandTotal,
  otherAmount,
  procurementAmount,
  purchasedServicesTotal,
  revenueBySource,
  threePublicAmount,
  totalRevenue,
} from '../../figures';
import type { ControlItem } from '../../inputs/controlTotals';

type Amount = (account: Account, code: string) => Expr;

const all = { scope: 'all', code: '' } as const;

/** The amount that a control total is about, in the workbook's money unit; only the general public budget has codes. */
export const controlFigures: Readonly<Record<ControlItem, Amount>> = {
  grandTotal: (account) => grandTotal.expr(account),
  totalRevenue: (account) => totalRevenue.expr(account),
  fiscalRevenue: (account) => fiscalRevenue.expr(account),
  otherRevenue: (account) => revenueBySource.expr(account, 'otherRevenue'),
  totalExpenditure: (account) => expenditureOf.expr(account, { ...all, kind: 'all' }),
  basicExpenditure: (account) => expenditureOf.expr(account, { ...all, kind: 'basic' }),
  projectExpenditure: (account) => expenditureOf.expr(account, { ...all, kind: 'project' }),
  fiscalGrandTotal: (account) => fiscalGrandTotal.expr(account),
  publicBudgetExpenditure: (account, code) =>
    expenditureOf.expr(account, { scope: 'publicBudget', code, kind: 'all' }),
  publicBudgetBasic: (account) =>
    expenditureOf.expr(account, { scope: 'publicBudget', code: '', kind: 'basic' }),
  threePublicBudget: (account) => threePublicAmount.expr(account, { item: 'total', column: 'budget' }),
  threePublicFinal: (account) => threePublicAmount.expr(account, { item: 'total', column: 'final' }),
  agencyOperating: (account) => otherAmount.expr(account, 'agencyOperating'),
  procurement: (account) => procurementAmount.expr(account, 'total'),
  purchasedServices: (account) => purchasedServicesTotal.expr(account),
  evaluatedAmount: (account) => evaluatedAmount.expr(account),
};
