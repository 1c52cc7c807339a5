import { itemsOf, numbersIn, wordsIn, type Account, type Row } from '../account';
import { difference, total, valueOf, type Expr, type NoValue } from '../expression';
import { carryOver } from '../inputs/carryOver';
import type { NumberColumn } from '../inputs/table';
import { isZero } from './engine/signs';
import { defineRule } from './engine/rule';

const columns = [carryOver.by.opening, carryOver.by.closing] as const;

/** A row without a code beside rows with codes of its fund adds to them: one that equals their sum is a total typed as a detail. */
export const carryOverCountedOnce = defineRule({
  id: 'carryOverCountedOnce',
  catalogue: 'K6',
  severity: 'warning',
  title: { zh: '结转结余不重复计算', en: 'Carry-over is counted once' },
  why: {
    zh: '结转结余各行都按明细相加。没有编码的行如果是合计，余额就重复计算，收支总计随之不平。',
    en: 'All rows of carry-over are added up. Where the row without a code is a total, balances count twice and the grand totals disagree.',
  },
  basis: 'K6：每种资金 年初 + 本年收入 = 本年支出 + 年末；没有科目编码的行与有编码的行相加',
  messages: {
    refuted: {
      zh: '{place}（{fund}，没有科目编码）的年初、年末数等于同一资金性质各科目行之和，看来是合计，却会与各科目再加一次。是合计的，请在科目名称中填“合计”或删去这一行。',
      en: '{place} ({fund}, without a code) equals the sum of the rows with codes of the same fund; it looks like a total, but is added to them once more. If it is one, name it 合计 or delete the row.',
    },
  },
  checks: (account) =>
    [...fundsOf(account)].flatMap(([fund, { coded, uncoded }]) =>
      coded.length === 0
        ? []
        : uncoded.map((row) => ({
            kind: 'fact',
            holds: isNotTheirSum(row, coded),
            cells: columns.flatMap((column) => numbersIn([row], column)),
            slots: { fund },
          })),
    ),
});

interface RowsOfFund {
  readonly coded: Row[];
  readonly uncoded: Row[];
}

function fundsOf(account: Account): ReadonlyMap<string, RowsOfFund> {
  const funds = new Map<string, RowsOfFund>();
  for (const row of itemsOf(account, carryOver)) {
    const fund = wordsIn(row, carryOver.by.fund);
    const rows = funds.get(fund) ?? { coded: [], uncoded: [] };
    funds.set(fund, rows);
    (wordsIn(row, carryOver.by.code) === '' ? rows.uncoded : rows.coded).push(row);
  }
  return funds;
}

function isNotTheirSum(row: Row, coded: readonly Row[]): boolean | NoValue {
  const own = (column: NumberColumn): Expr => total(numbersIn([row], column));
  const theirs = (column: NumberColumn): Expr => total(numbersIn(coded, column));
  const gaps = columns.map((column) => difference(own(column), theirs(column)));
  const unread = gaps.map(valueOf).find((value) => value.kind === 'none');
  return unread ?? (columns.every((column) => isZero(own(column))) || !gaps.every(isZero));
}
