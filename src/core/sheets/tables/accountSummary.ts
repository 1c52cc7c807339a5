import type { Account } from '../../account';
import {
  closingBalance,
  expenditureGrandTotal,
  expenditureOf,
  grandTotal,
  openingBalance,
  otherAmount,
  revenueBySource,
  totalRevenue,
} from '../../figures';
import { defineSheet, type TableDefinition } from '../define';
import { chineseOrdinal } from '../../chineseOrdinal';
import { functionalClassRows } from '../layouts/functionalClassRows';
import { twoSided, type Beside, type Entry, type Side } from '../layouts/twoSided';

const everything = { scope: 'all', code: '' } as const;

const sideOf = (title: string): Side => ({
  title,
  amountHeads: ['决算数'],
  labelWidth: 32,
  amountWidth: 13,
});

/** The sources as the form words them. */
const sources = [
  { source: 'publicBudget', label: '一般公共预算财政拨款收入' },
  { source: 'governmentFund', label: '政府性基金预算财政拨款收入' },
  { source: 'stateCapital', label: '国有资本经营预算财政拨款收入' },
  { source: 'superior', label: '上级补助收入' },
  { source: 'institution', label: '事业收入' },
  { source: 'business', label: '经营收入' },
  { source: 'affiliates', label: '附属单位上缴收入' },
  { source: 'otherRevenue', label: '其他收入' },
] as const;

/** Revenue by source, expenditure by functional class, and how both add up. */
export const accountSummary = tableWith([]);

/** The same with a line left free above the grand totals. */
export const accountSummaryWithFreeLine = tableWith([{ role: 'balance', label: '', figures: [] }]);

function tableWith(free: readonly Entry[]): TableDefinition {
  return defineSheet({
    id: 'accountSummary',
    name: { zh: '收入支出决算总表', en: 'Revenue and expenditure summary' },
    basis: '收入支出决算总表：上海市2024年度部门决算公开模板；表号未经核实；K1、K2',
    foot: '本表反映部门本年度的总收支和年末结转结余情况。',
    nothing: '收入和支出',
    orientation: 'portrait',
    onePage: true,
    body: (account) =>
      twoSided({
        left: sideOf('收入'),
        right: sideOf('支出'),
        blocks: [
          {
            left: revenueRows(account),
            right: functionalClassRows(account, (code) => [
              expenditureOf.figure(account, { scope: 'all', code, kind: 'all' }),
            ]),
          },
          totals(account, free),
        ],
        isNumbered: account.policy.tables.numbersLines,
      }),
  });
}

function revenueRows(account: Account): readonly Entry[] {
  return sources.map(({ source, label }, index) => ({
    role: 'item',
    label: `${chineseOrdinal(index + 1)}、${label}`,
    figures: [revenueBySource.figure(account, source)],
  }));
}

function totals(account: Account, free: readonly Entry[]): Beside {
  const surplusUsed = otherAmount.figure(account, 'nonFiscalSurplusUsed');
  const distribution = otherAmount.figure(account, 'surplusDistribution');
  return {
    left: [
      { role: 'total', label: '本年收入合计', figures: [totalRevenue.figure(account)] },
      { role: 'balance', label: '使用非财政拨款结余', figures: [surplusUsed] },
      { role: 'balance', label: '年初结转和结余', figures: [openingBalance.figure(account, everything)] },
      ...free,
      { role: 'total', label: '总计', figures: [grandTotal.figure(account)] },
    ],
    right: [
      {
        role: 'total',
        label: '本年支出合计',
        figures: [expenditureOf.figure(account, { ...everything, kind: 'all' })],
      },
      { role: 'balance', label: '结余分配', figures: [distribution] },
      { role: 'balance', label: '年末结转和结余', figures: [closingBalance.figure(account, everything)] },
      ...free,
      { role: 'total', label: '总计', figures: [expenditureGrandTotal.figure(account)] },
    ],
  };
}
