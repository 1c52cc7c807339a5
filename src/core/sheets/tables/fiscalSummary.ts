import type { Account, Scope } from '../../account';
import type { Figure } from '../../expression';
import {
  closingBalance,
  expenditureOf,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  openingBalance,
  revenueBySource,
} from '../../figures';
import { fiscalFunds, funds } from '../../inputs/funds';
import { defineSheet, type TableDefinition } from '../define';
import { chineseOrdinal } from '../../chineseOrdinal';
import { functionalClassRows } from '../layouts/functionalClassRows';
import { twoSided, type Beside, type Entry } from '../layouts/twoSided';

const scopes: readonly Scope[] = ['fiscal', ...fiscalFunds];

const left = { title: '收入', amountHeads: ['决算数'] } as const;

const right = {
  title: '支出',
  amountHeads: ['合计', ...fiscalFunds.map((fund) => funds[fund].word)],
} as const;

/** The widest columns that print on a page. */
const widths = {
  portrait: {
    left: { labelWidth: 28, amountWidth: 12 },
    right: { labelWidth: 30, amountWidth: 11.5 },
  },
  landscape: {
    left: { labelWidth: 30, amountWidth: 15 },
    right: { labelWidth: 34, amountWidth: 16 },
  },
} as const;

/** Fiscal appropriation by fund, its expenditure by functional class and fund. */
export const fiscalSummary = tableOn('portrait');

/** The same on a page with room for the numbers of lines, and for larger amounts. */
export const fiscalSummaryAcross = tableOn('landscape');

function tableOn(orientation: keyof typeof widths): TableDefinition {
  return defineSheet({
    id: 'fiscalSummary',
    name: { zh: '财政拨款收入支出决算总表', en: 'Fiscal appropriation summary' },
    basis: '财政拨款收入支出决算总表：上海市2024年度部门决算公开模板；表号未经核实；K6',
    foot: '本表反映部门本年度财政拨款总收支和结转结余情况。',
    nothing: '财政拨款收入和支出',
    orientation,
    onePage: true,
    body: (account) =>
      twoSided({
        left: { ...left, ...widths[orientation].left },
        right: { ...right, ...widths[orientation].right },
        blocks: [
          {
            left: byFund((fund) => revenueBySource.figure(account, fund)),
            right: functionalClassRows(account, (code) => spentBelow(account, code)),
          },
          totals(account),
        ],
        isNumbered: account.policy.tables.numbersLines,
      }),
  });
}

function spentBelow(account: Account, code: string): readonly Figure[] {
  return scopes.map((scope) => expenditureOf.figure(account, { scope, code, kind: 'all' }));
}

function byFund(figure: (fund: (typeof fiscalFunds)[number]) => Figure): readonly Entry[] {
  return fiscalFunds.map((fund, index) => ({
    role: 'item',
    label: `${chineseOrdinal(index + 1)}、${funds[fund].word}`,
    figures: [figure(fund)],
  }));
}

function totals(account: Account): Beside {
  const opening = (scope: Scope): Figure => openingBalance.figure(account, { scope, code: '' });
  const closing = (scope: Scope): Figure => closingBalance.figure(account, { scope, code: '' });
  const spent = scopes.map((scope) => fiscalExpenditureGrandTotal.figure(account, scope));
  return {
    left: [
      { role: 'total', label: '本年收入合计', figures: [fiscalRevenue.figure(account)] },
      { role: 'balance', label: '年初财政拨款结转和结余', figures: [opening('fiscal')] },
      ...byFund(opening),
      { role: 'total', label: '总计', figures: [fiscalGrandTotal.figure(account)] },
    ],
    right: [
      { role: 'total', label: '本年支出合计', figures: spentBelow(account, '') },
      { role: 'balance', label: '年末财政拨款结转和结余', figures: scopes.map(closing) },
      ...fiscalFunds.map((): Entry => ({ role: 'item', label: '', figures: [] })),
      { role: 'total', label: '总计', figures: spent },
    ],
  };
}
