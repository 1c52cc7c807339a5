import type { Account } from '../account';
import { valueOf, type Expr, type NoValue } from '../expression';
import { threePublicAmount, threePublicCount, type ThreePublicItem } from '../figures';
import { threePublic } from '../inputs/threePublic';
import { threePublicCounts } from '../inputs/threePublicCounts';
import { fill, type Text } from '../text';
import { defineRule } from './engine/rule';
import { isPositive, isZero } from './engine/signs';
import { tellingCells } from './engine/tellingCells';
import { valueInWords } from './engine/wording';

type CountItem = keyof typeof threePublicCounts.by;

/** An expense and a count that there is only together with it. */
interface Pair {
  readonly expense: ThreePublicItem;
  readonly count: CountItem;
  /** Vehicles are kept without costs of the year; for all others no money means no count. */
  readonly mayStandAlone: boolean;
}

const pairs: readonly Pair[] = [
  { expense: 'overseas', count: 'overseasGroups', mayStandAlone: false },
  { expense: 'overseas', count: 'overseasPeople', mayStandAlone: false },
  { expense: 'vehiclePurchase', count: 'vehiclesBought', mayStandAlone: false },
  { expense: 'vehicleRunning', count: 'vehiclesKept', mayStandAlone: true },
  { expense: 'reception', count: 'receptions', mayStandAlone: false },
  { expense: 'reception', count: 'receptionGuests', mayStandAlone: false },
];

const noCount: Text = {
  zh: '“{expense}”决算 {amount}，而{count}为 0',
  en: '{expense}: {amount}, but {count}: 0',
};

const noAmount: Text = {
  zh: '{count}为 {number}，而“{expense}”决算为 0',
  en: '{count}: {number}, but {expense}: 0',
};

/** Money was spent on journeys, vehicles and receptions exactly where there were some. */
export const threePublicCountsStandByAmounts = defineRule({
  id: 'threePublicCountsStandByAmounts',
  catalogue: 'K9',
  severity: 'warning',
  title: {
    zh: '“三公”经费实物量与金额相符',
    en: 'The counts behind the three public expenses stand by their amounts',
  },
  why: {
    zh: '有出国费就有团组和人次，有购置费就有购置的车辆，有接待费就有批次和人次；反过来，没有钱就没有这些数。只有一样，说明另一样漏填或填错了行。',
    en: 'Money for journeys means groups and travellers, for vehicles bought vehicles, for receptions occasions and guests; and without money there are none. Where only one of the two is there, the other was left out or stands in a wrong row.',
  },
  basis: '其他重要事项 一：“三公”经费与团组、车辆、批次、人次一并说明；有金额必有实物量（未核实）',
  messages: {
    refuted: {
      zh: '{fault}（{place}）。“三公”经费的金额与实物量应当同时有或同时没有，请核对；费用跨年度支付的，请说明。',
      en: '{fault} ({place}). Amount and count go together: check both, or explain that they fall into different years.',
    },
  },
  checks: (account) =>
    pairs.map((pair) => {
      const sides = {
        amount: threePublicAmount.expr(account, { item: pair.expense, column: 'final' }),
        count: threePublicCount.expr(account, pair.count),
      };
      return {
        kind: 'fact',
        holds: standTogether(pair, sides),
        cells: [...tellingCells(sides.count), ...tellingCells(sides.amount)],
        slots: { fault: faultOf(account, pair, sides) },
      };
    }),
});

interface Sides {
  readonly amount: Expr;
  readonly count: Expr;
}

/** A blank beside nothing is nothing; beside something it is not known whether they stand together. */
function standTogether(pair: Pair, { amount, count }: Sides): boolean | NoValue {
  const sides = [amount, count].map((side) => valueOf(side));
  const unknown = sides.find((side) => side.kind === 'none');
  if (unknown?.kind !== 'none') return faultIn(pair, { amount, count }) === undefined;
  const isNothing = unknown.reason === 'blank' && ![amount, count].some(isPositive);
  return isNothing ? true : unknown;
}

function faultIn({ mayStandAlone }: Pair, { amount, count }: Sides): Text | undefined {
  if (isPositive(amount) && isZero(count)) return noCount;
  return isZero(amount) && isPositive(count) && !mayStandAlone ? noAmount : undefined;
}

function faultOf(account: Account, pair: Pair, sides: Sides): Text {
  return fill(faultIn(pair, sides) ?? noCount, {
    expense: threePublic.row[pair.expense].label,
    count: threePublicCounts.by[pair.count].header,
    amount: valueInWords(sides.amount, account.money),
    number: valueInWords(sides.count, '个'),
  });
}
