import type { Account, Scope } from '../account';
import { sum, type Expr } from '../expression';
import {
  expenditureOf,
  fiscalRevenue,
  closingBalance,
  openingBalance,
  otherAmount,
  revenueBySource,
} from '../figures';
import { scopeInWords } from '../figures/scopeInWords';
import { fiscalFunds } from '../inputs/funds';
import { amountsCheck, anyFilled } from './engine/amounts';
import { defineRule } from './engine/rule';

type Balanced = Exclude<Scope, 'all'>;

const scopes: readonly Balanced[] = [...fiscalFunds, 'fiscal', 'other'];
const otherSources = ['superior', 'institution', 'business', 'affiliates', 'otherRevenue'] as const;

/** 年初 + 本年收入 = 本年支出 + 年末, for each fund, for the fiscal ones together and for other funds. */
export const fundsBalance = defineRule({
  id: 'fundsBalance',
  catalogue: 'K6',
  severity: 'error',
  title: { zh: '各项资金收支平衡', en: 'Each fund balances' },
  why: {
    zh: '每一种资金都要平衡：年初结转和结余加本年收入，等于本年支出加年末结转和结余；其他资金还要加上使用的非财政拨款结余和结余分配。一种资金的钱不会无故变成另一种。',
    en: 'Each fund balances: opening carry-over and revenue are expenditure and closing carry-over; for other funds surplus used and distributed count too. Money of one fund does not turn into another’s.',
  },
  basis: '财政拨款收入支出决算总表：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余；K6',
  messages: {
    refuted: {
      zh: '{fund}：年初结转和结余加本年收入为 {left}，本年支出加年末结转和结余为 {right}，相差 {difference}。请核对该资金的收入、支出和结转结余，涉及 {place}。',
      en: '{fund}: opening carry-over and revenue are {left}, expenditure and closing carry-over {right}, a difference of {difference}. Check revenue, expenditure and carry-over of this fund: {place}.',
    },
  },
  checks: (account) =>
    scopes
      .map((scope) => ({ scope, left: sourcesOf(account, scope), right: usesOf(account, scope) }))
      .filter(({ left, right }) => anyFilled(left, right))
      .map(({ scope, left, right }) =>
        amountsCheck(account, { comparison: 'equals', left, right }, { fund: scopeInWords(scope) }),
      ),
});

/** What a fund had: carried over into the year, received in it and (other funds) taken from surplus. */
function sourcesOf(account: Account, scope: Balanced): Expr {
  const opening = openingBalance.expr(account, { scope, code: '' });
  if (scope === 'fiscal') return sum([opening, fiscalRevenue.expr(account)]);
  if (scope !== 'other') return sum([opening, revenueBySource.expr(account, scope)]);
  return sum([
    opening,
    ...otherSources.map((source) => revenueBySource.expr(account, source)),
    otherAmount.expr(account, 'nonFiscalSurplusUsed'),
  ]);
}

/** What became of it: spent, carried over into the next year and (other funds) distributed. */
function usesOf(account: Account, scope: Balanced): Expr {
  const uses = [
    expenditureOf.expr(account, { scope, code: '', kind: 'all' }),
    closingBalance.expr(account, { scope, code: '' }),
  ];
  return sum(scope === 'other' ? [...uses, otherAmount.expr(account, 'surplusDistribution')] : uses);
}
