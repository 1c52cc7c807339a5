import { expenditureCodes, type Account } from '../account';
import { constant, type Figure } from '../expression';
import { changeRateFromBudget, changeRateFromPriorYear, currentAmount, expenditureOf } from '../figures';
import { tellingCells } from './engine/tellingCells';
import { defineRule } from './engine/rule';

const comparedWithPriorYear = ['grandTotal', 'totalRevenue', 'totalExpenditure', 'fiscalGrandTotal'] as const;
const codeLengths = [3, 5];

/** A rate of change is −100 % or more; there is none from a base of zero. */
export const fallsNeverPassWhole = defineRule({
  id: 'fallsNeverPassWhole',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '增减率的降幅不超过 100%', en: 'No rate of change falls by more than 100%' },
  why: {
    zh: '减少到零就是下降 100%，不可能更多。降幅超过 100% 说明本年数为负，或增减率的基数弄错。',
    en: 'Falling to zero is a fall of 100%; there is no more to lose. A larger fall means a negative amount, or a rate on the wrong base.',
  },
  basis: '部门决算说明中的增减率；基数为零的不计算增减率；K13',
  messages: {
    refuted: {
      zh: '{what}的增减率为 {right}，降幅超过 100%。计算：{how}。本年数不应为负，请核对 {place}。',
      en: '{what} changes by {right}, a fall of more than 100%. Computed: {how}. The amount should not be negative; check {place}.',
    },
  },
  checks: (account) =>
    ratesOf(account).map(({ rate, of }) => ({
      kind: 'relation',
      relation: { comparison: 'atMost', left: constant(-100), right: rate.expr, reading: 'printed' },
      measure: rate.measure,
      slots: { what: of.label },
      at: () => tellingCells(of.expr),
    })),
});

interface Rate {
  readonly rate: Figure;
  readonly of: Figure;
}

/** The rates that the text prints, each with the amount of this year. */
function ratesOf(account: Account): readonly Rate[] {
  const fromPriorYear = comparedWithPriorYear.map((item) => ({
    rate: changeRateFromPriorYear.figure(account, item),
    of: currentAmount(account, item),
  }));
  const fromBudget = codeLengths
    .flatMap((length) => expenditureCodes(account, { scope: 'publicBudget', code: '' }, length))
    .map(({ code }) => ({
      rate: changeRateFromBudget.figure(account, { scope: 'publicBudget', code }),
      of: expenditureOf.figure(account, { scope: 'publicBudget', code, kind: 'all' }),
    }));
  return [...fromPriorYear, ...fromBudget];
}
