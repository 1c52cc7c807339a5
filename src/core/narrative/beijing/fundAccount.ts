import type { Account } from '../../account';
import type { Figure } from '../../expression';
import { closingBalance, expenditureOf, openingBalance, revenueBySource } from '../../figures';
import { clause, figure, ifAny, type Slot } from '../clause';
import { noSuchMoney } from './publicBudgetSlots';
import { year } from './slots';

type SmallFund = 'governmentFund' | 'stateCapital';

const money = {
  opening: (account: Account, fund: SmallFund) => openingBalance.figure(account, { scope: fund, code: '' }),
  revenue: (account: Account, fund: SmallFund) => revenueBySource.figure(account, fund),
  total: (account: Account, fund: SmallFund) =>
    expenditureOf.figure(account, { scope: fund, code: '', kind: 'all' }),
  basic: (account: Account, fund: SmallFund) =>
    expenditureOf.figure(account, { scope: fund, code: '', kind: 'basic' }),
  project: (account: Account, fund: SmallFund) =>
    expenditureOf.figure(account, { scope: fund, code: '', kind: 'project' }),
  closing: (account: Account, fund: SmallFund) => closingBalance.figure(account, { scope: fund, code: '' }),
} as const satisfies Record<string, (account: Account, fund: SmallFund) => Figure>;

const wordings = {
  governmentFund:
    '{year}年度政府性基金预算财政拨款年初结转和结余{opening}万元，本年收入{revenue}万元，本年支出{total}万元，其中：基本支出{basic}万元，项目支出{project}万元；年末结转和结余{closing}万元。',
  stateCapital:
    '{year}年度国有资本经营预算财政拨款年初结转和结余{opening}万元，本年收入{revenue}万元，本年支出{total}万元，其中：基本支出{basic}万元，项目支出{project}万元；年末结转和结余{closing}万元。',
} as const;

/** What came into a fund and went out of it, or that there was none of it. */
export function fundAccount(fund: SmallFund): Slot<unknown> {
  const of = (item: keyof typeof money): Slot<unknown> => figure((account) => money[item](account, fund));
  const some = clause(wordings[fund], {
    year,
    opening: of('opening'),
    revenue: of('revenue'),
    total: of('total'),
    basic: of('basic'),
    project: of('project'),
    closing: of('closing'),
  });
  return ifAny(
    (account) => Object.values(money).map((figureOf) => figureOf(account, fund)),
    some,
    noSuchMoney,
  );
}
