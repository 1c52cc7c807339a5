import type { ExpenditureKind } from '../../src/core/inputs/expenditure';
import type { Fund } from '../../src/core/inputs/funds';
import type { RevenueSource } from '../../src/core/inputs/revenue';
import type { Dice } from './dice';
import { rounded, split, sumOf, type Fen } from './money';
import type { AccountPlan, PartPlan } from './plan';

export interface ExpenditureLine {
  readonly code: string;
  readonly fund: Fund;
  readonly amounts: Readonly<Record<ExpenditureKind, Fen>>;
  readonly budget: Fen | undefined;
}

export interface RevenueLine {
  readonly code: string;
  readonly amounts: Readonly<Partial<Record<RevenueSource, Fen>>>;
}

export interface CarryOverLine {
  readonly code: string;
  readonly fund: Fund;
  readonly opening: Fen;
  readonly closing: Fen;
}

/** The true account, in balance for each fund and code, as its rows are typed. */
export interface Ledger {
  readonly expenditure: readonly ExpenditureLine[];
  readonly revenue: readonly RevenueLine[];
  readonly carryOver: readonly CarryOverLine[];
  readonly surplusUsed: Fen;
  readonly surplusDistributed: Fen;
}

const otherSources = ['superior', 'institution', 'business', 'affiliates', 'otherRevenue'] as const;

const otherKinds = ['toSuperior', 'business', 'toAffiliates'] as const;

interface Balanced {
  readonly code: string;
  readonly fund: Fund;
  readonly part: PartPlan;
  readonly expenditure: ExpenditureLine['amounts'];
  readonly revenue: RevenueLine['amounts'];
  readonly opening: Fen;
  readonly closing: Fen;
}

export function ledgerOf(plan: AccountPlan, dice: Dice): Ledger {
  const balanced = plan.codes.flatMap(({ code, parts }) =>
    parts.map((part) => balancedPart(code, part, dice)),
  );
  const detail = {
    revenue: dice.oneOf(7, 5, 3),
    publicBudget: dice.oneOf(7, 5, 3, 0),
    others: dice.oneOf(7, 5, 3, 0),
  };
  const surplus = dice.oneOf(0, 1_234_567);
  return {
    expenditure: balanced.map(expenditureLine),
    revenue: merged(balanced, ({ code }) => code.slice(0, detail.revenue)).map(revenueLine),
    carryOver: merged(
      balanced.filter(({ opening, closing }) => opening + closing > 0 || dice.onceIn(3)),
      ({ code, fund }) =>
        `${code.slice(0, fund === 'publicBudget' ? detail.publicBudget : detail.others)}|${fund}`,
    ).map(carryOverLine),
    // What is taken from surplus and what is put into it are equal: every fund balances without them.
    surplusUsed: surplus,
    surplusDistributed: surplus,
  };
}

/** Where nothing was spent, what is carried over is a part of so much. */
const leastBase = 10_000;

function balancedPart(code: string, part: PartPlan, dice: Dice): Balanced {
  const expenditure = expenditureOf(part, dice);
  const spent = sumOf(Object.values(expenditure));
  const carried = (perMille: number): Fen => rounded(Math.max(spent, leastBase), 1000, perMille);
  const opening = carried(part.opening);
  const received = Math.max(0, spent + carried(part.closing) - opening);
  return {
    ...{ code, fund: part.fund, part, expenditure, opening },
    revenue: revenueOf(part.fund, received, dice),
    closing: opening + received - spent,
  };
}

function expenditureOf({ fund, basic, project }: PartPlan, dice: Dice): ExpenditureLine['amounts'] {
  const none = { toSuperior: 0, business: 0, toAffiliates: 0 };
  if (fund === 'stateCapital') return { basic: 0, project: project + basic, ...none };
  if (fund !== 'other' || dice.onceIn(2)) return { basic, project, ...none };
  const kind = dice.oneOf(...otherKinds);
  return { basic: 0, project, ...none, [kind]: basic };
}

function revenueOf(fund: Fund, received: Fen, dice: Dice): RevenueLine['amounts'] {
  if (fund !== 'other') return { [fund]: received };
  const parts = split(
    received,
    otherSources.map(() => dice.below(4) % 3),
  );
  return Object.fromEntries(otherSources.map((source, index) => [source, parts[index] ?? 0]));
}

function expenditureLine({ code, fund, expenditure, part: { budget } }: Balanced): ExpenditureLine {
  const spent = sumOf(Object.values(expenditure));
  return {
    ...{ code, fund, amounts: expenditure },
    budget: budget === undefined || fund === 'other' ? undefined : rounded(spent, 1000, budget),
  };
}

type Group = readonly [key: string, members: readonly Balanced[]];

function merged(balanced: readonly Balanced[], keyOf: (one: Balanced) => string): readonly Group[] {
  const keys = [...new Set(balanced.map(keyOf))];
  return keys.map((key) => [key, balanced.filter((one) => keyOf(one) === key)]);
}

function revenueLine([code, members]: Group): RevenueLine {
  const amounts = new Map<string, Fen>();
  for (const [source, amount] of members.flatMap(({ revenue }) => Object.entries(revenue))) {
    amounts.set(source, (amounts.get(source) ?? 0) + amount);
  }
  return { code, amounts: Object.fromEntries(amounts) };
}

function carryOverLine([key, members]: Group): CarryOverLine {
  const [code = ''] = key.split('|');
  return {
    code,
    fund: members[0]?.fund ?? 'other',
    opening: sumOf(members.map(({ opening }) => opening)),
    closing: sumOf(members.map(({ closing }) => closing)),
  };
}
