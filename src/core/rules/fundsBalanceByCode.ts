import {
  carryOverRows,
  expenditureRows,
  itemsOf,
  nameOf,
  numbersIn,
  revenueRows,
  wordsIn,
  type Account,
  type Row,
} from '../account';
import { sum, total } from '../expression';
import { closingBalance, expenditureOf, openingBalance } from '../figures';
import { carryOver } from '../inputs/carryOver';
import { expenditure } from '../inputs/expenditure';
import { funds } from '../inputs/funds';
import { revenue, revenueSources } from '../inputs/revenue';
import { amountsCheck } from './engine/amounts';
import { defineRule } from './engine/rule';
import { isFilled } from './engine/wording';

type CodedFund = 'governmentFund' | 'stateCapital';

const codedFunds: readonly CodedFund[] = ['governmentFund', 'stateCapital'];

/** 年初 + 本年收入 = 本年支出 + 年末 in every row of the tables of 政府性基金 and 国有资本经营, where all their rows have codes. */
export const fundsBalanceByCode = defineRule({
  id: 'fundsBalanceByCode',
  catalogue: 'K6',
  severity: 'error',
  title: {
    zh: '政府性基金、国有资本经营预算各科目收支平衡',
    en: 'Government fund and state capital balance by code',
  },
  why: {
    zh: '政府性基金和国有资本经营预算的决算表逐个科目列出年初结转、本年收入、本年支出和年末结转，所以每一行也要平衡。',
    en: 'The accounts of the government fund and of state capital print opening carry-over, revenue, expenditure and closing carry-over code by code, so every row balances too.',
  },
  basis: '政府性基金、国有资本经营预算财政拨款收入支出决算表各行；K6',
  messages: {
    refuted: {
      zh: '{fund}“{code}”：年初结转和结余加本年收入为 {left}，本年支出加年末结转和结余为 {right}，相差 {difference}。请核对该科目，涉及 {place}。',
      en: '{fund}, {code}: opening carry-over and revenue are {left}, expenditure and closing carry-over {right}, a difference of {difference}. Check this code: {place}.',
    },
  },
  checks: (account) =>
    codedFunds.flatMap((fund) =>
      codesOf(account, fund).map((code) =>
        amountsCheck(
          account,
          {
            comparison: 'equals',
            left: sum([
              openingBalance.expr(account, { scope: fund, code }),
              total(numbersIn(revenueRows(account, code), revenueSources[fund])),
            ]),
            right: sum([
              expenditureOf.expr(account, { scope: fund, code, kind: 'all' }),
              closingBalance.expr(account, { scope: fund, code }),
            ]),
          },
          { fund: { zh: funds[fund].word, en: funds[fund].english }, code: nameOf(account, code) },
        ),
      ),
    ),
});

/** The fund's codes at the deepest level that every one of its rows reaches; none where a row has no code. */
function codesOf(account: Account, fund: CodedFund): readonly string[] {
  const all = { scope: fund, code: '' } as const;
  const received = itemsOf(account, revenue).filter((row) => hasAmount(row, fund));
  const codes = [
    ...received.map((row) => wordsIn(row, revenue.by.code)),
    ...expenditureRows(account, all).map((row) => wordsIn(row, expenditure.by.code)),
    ...carryOverRows(account, all).map((row) => wordsIn(row, carryOver.by.code)),
  ];
  const shortest = Math.min(...codes.map((code) => code.length));
  return shortest === 0 ? [] : [...new Set(codes.map((code) => code.slice(0, shortest)))].sort();
}

function hasAmount(row: Row, fund: CodedFund): boolean {
  const cell = row.numbers.get(revenueSources[fund]);
  return (
    cell !== undefined && isFilled(cell) && !(cell.content.kind === 'number' && cell.content.value.isZero())
  );
}
