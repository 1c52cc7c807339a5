import type { Account } from '../../account';
import { difference, mean, percentage, type Expr } from '../../expression';
import {
  evaluatedAmount,
  expenditureOf,
  fiscalGrandTotal,
  fiscalRevenue,
  grandTotal,
  initialBudget,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  purchasedServicesTotal,
  revenueBySource,
  threePublicAmount,
  totalRevenue,
} from '../../figures';
import type { ControlAspect, ControlItem } from '../../inputs/controlTotals';

type Amount = (account: Account, code: string) => Expr;

/** What a control total is about, in the workbook's money unit, and what a text compares it with. */
interface ControlFigure {
  readonly amount: Amount;
  readonly priorYear?: Amount;
  readonly budget?: Amount;
  readonly whole?: Amount;
}

const all = { scope: 'all', code: '' } as const;

const publicBudget: Amount = (account, code) =>
  expenditureOf.expr(account, { scope: 'publicBudget', code, kind: 'all' });
const revenueInAll: Amount = (account) => totalRevenue.expr(account);
const expenditureInAll: Amount = (account) => expenditureOf.expr(account, { ...all, kind: 'all' });
const procurementInAll: Amount = (account) => procurementAmount.expr(account, 'total');
const threePublicBudget: Amount = (account) =>
  threePublicAmount.expr(account, { item: 'total', column: 'budget' });

const controlFigures: Readonly<Record<ControlItem, ControlFigure>> = {
  grandTotal: {
    amount: (account) => grandTotal.expr(account),
    priorYear: (account) => priorYearAmount.expr(account, 'grandTotal'),
  },
  totalRevenue: {
    amount: revenueInAll,
    priorYear: (account) => priorYearAmount.expr(account, 'totalRevenue'),
  },
  fiscalRevenue: { amount: (account) => fiscalRevenue.expr(account), whole: revenueInAll },
  otherRevenue: {
    amount: (account) => revenueBySource.expr(account, 'otherRevenue'),
    whole: revenueInAll,
  },
  totalExpenditure: {
    amount: expenditureInAll,
    priorYear: (account) => priorYearAmount.expr(account, 'totalExpenditure'),
  },
  basicExpenditure: {
    amount: (account) => expenditureOf.expr(account, { ...all, kind: 'basic' }),
    whole: expenditureInAll,
  },
  projectExpenditure: {
    amount: (account) => expenditureOf.expr(account, { ...all, kind: 'project' }),
    whole: expenditureInAll,
  },
  fiscalGrandTotal: {
    amount: (account) => fiscalGrandTotal.expr(account),
    priorYear: (account) => priorYearAmount.expr(account, 'fiscalGrandTotal'),
  },
  publicBudgetExpenditure: {
    amount: publicBudget,
    budget: (account, code) => initialBudget.expr(account, { scope: 'publicBudget', code }),
    whole: (account) => publicBudget(account, ''),
  },
  publicBudgetBasic: {
    amount: (account) => expenditureOf.expr(account, { scope: 'publicBudget', code: '', kind: 'basic' }),
  },
  threePublicBudget: { amount: threePublicBudget },
  threePublicFinal: {
    amount: (account) => threePublicAmount.expr(account, { item: 'total', column: 'final' }),
    budget: threePublicBudget,
  },
  agencyOperating: {
    amount: (account) => otherAmount.expr(account, 'agencyOperating'),
    priorYear: (account) => priorYearAmount.expr(account, 'agencyOperating'),
  },
  procurement: { amount: procurementInAll },
  smallAndMedium: {
    amount: (account) => procurementAmount.expr(account, 'smallAndMedium'),
    whole: procurementInAll,
  },
  smallAndMicro: {
    amount: (account) => procurementAmount.expr(account, 'smallAndMicro'),
    whole: procurementInAll,
  },
  purchasedServices: { amount: (account) => purchasedServicesTotal.expr(account) },
  evaluatedAmount: { amount: (account) => evaluatedAmount.expr(account) },
};

/** What is compared of an item that no text compares: there is no value to hold a statement against. */
const nothing: Amount = () => mean([]);

/** The figure of a control item, or of what is stated of it: changes in the workbook's money unit, rates in per cent. */
export function controlFigure(item: ControlItem, aspect: ControlAspect | undefined): Amount {
  const { amount, priorYear = nothing, budget = nothing, whole = nothing } = controlFigures[item];
  const changeFrom =
    (base: Amount): Amount =>
    (account, code) =>
      difference(amount(account, code), base(account, code));
  const rate =
    (part: Amount, of: Amount): Amount =>
    (account, code) =>
      percentage(part(account, code), of(account, code));
  switch (aspect) {
    case undefined:
      return amount;
    case 'changeFromPriorYear':
      return changeFrom(priorYear);
    case 'rateFromPriorYear':
      return rate(changeFrom(priorYear), priorYear);
    case 'changeFromBudget':
      return changeFrom(budget);
    case 'rateFromBudget':
      return rate(changeFrom(budget), budget);
    case 'share':
      return rate(amount, whole);
  }
}
