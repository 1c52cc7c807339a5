import { closingBalance, openingBalance } from '../figures';
import { funds } from '../inputs/funds';
import { lastYearRelation } from './engine/lastYear';
import { defineRule } from './engine/rule';
import { isZero } from './engine/signs';

const kinds = ['publicBudget', 'governmentFund', 'stateCapital', 'other'] as const;

/** What was carried over at the end of last year is what is carried over into this one, fund by fund; adjustments are rightful. */
export const openingBalancesCarriedOver = defineRule({
  id: 'openingBalancesCarriedOver',
  catalogue: 'K2',
  severity: 'warning',
  title: {
    zh: '年初结转和结余等于上年年末数',
    en: 'Opening carry-over is last year’s closing carry-over',
  },
  why: {
    zh: '上年年末结转和结余就是本年年初结转和结余，逐种资金都应相同；只有调整年初数时才会不同。',
    en: 'What was carried over at the end of last year is what this year opened with, fund by fund; only an adjusted opening balance differs.',
  },
  basis: '收入支出决算总表：年初结转和结余为上年年末数，调整年初数的除外（未核实）；K2',
  messages: {
    refuted: {
      zh: '{fund}：年初结转和结余为 {left}（{place}），上年工作簿的年末数为 {right}，相差 {difference}。请核对；调整了年初数的，请说明原因。',
      en: '{fund}: the opening carry-over is {left} ({place}), last year’s workbook closed with {right}, a difference of {difference}. Check both; where the opening was adjusted, explain why.',
    },
  },
  checks: (account) => {
    const { lastYear } = account;
    if (lastYear === undefined) return [];
    return kinds
      .map((fund) => ({
        fund: { zh: funds[fund].word, en: funds[fund].english },
        stated: openingBalance.figure(account, { scope: fund, code: '' }).expr,
        own: closingBalance.figure(lastYear, { scope: fund, code: '' }).expr,
      }))
      .filter(({ stated, own }) => !isZero(stated) || !isZero(own))
      .map(({ fund, stated, own }) => ({
        kind: 'relation',
        relation: lastYearRelation(stated, own, account.policy.amountDigits),
        measure: account.policy.printedMoney,
        mayDiffer: true,
        slots: { fund },
      }));
  },
});
