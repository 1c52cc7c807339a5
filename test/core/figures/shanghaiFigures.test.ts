import type { Account } from '../../../src/core/account';
import { shownDigits, shownValue, type Figure } from '../../../src/core/expression';
import {
  budgetCompletion,
  managedAmount,
  managedCount,
  meanSelfEvaluation,
  priorYearAmount,
  publicBudgetShare,
  selfEvaluatedAmount,
  selfEvaluatedProjectCount,
  threePublicAmount,
  threePublicChangeFromPriorYear,
  threePublicCompletion,
  threePublicRateFromPriorYear,
  threePublicShare,
} from '../../../src/core/figures';
import { priorYearItemsOf } from '../../../src/core/figures/priorYearAmount';
import { evaluation } from '../../../src/core/inputs/evaluation';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { indicators } from '../../../src/core/inputs/indicators';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { sampleAccount, type SampleChange } from '../sampleAccount';

const expenses: SampleChange = {
  table: threePublic,
  rows: [
    ['因公出国（境）费', 0, 0, '', ''],
    ['公务用车购置费', 0, 0, 0, ''],
    ['公务用车运行维护费', 205000, 169500, 118800, ''],
    ['公务接待费', 5000, 0, 0, ''],
  ],
};
const managed: SampleChange = {
  table: evaluation,
  rows: [
    ['编报绩效目标的项目数', 28],
    ['编报绩效目标的预算金额', 13541300],
    ['自评发现问题数', 3],
    ['已完成整改的问题数', 2],
  ],
};

const publicBudget = (code: string) => ({ scope: 'publicBudget', code }) as const;

type Case = readonly [string, (account: Account) => Figure, string | undefined];

const cases: readonly Case[] = [
  ['budgetCompletion', (a) => budgetCompletion.figure(a, publicBudget('')), '99.40'],
  ['budgetCompletion', (a) => budgetCompletion.figure(a, publicBudget('20132')), '59.15'],
  ['publicBudgetShare', (a) => publicBudgetShare.figure(a), '99.58'],
  ['threePublicCompletion', (a) => threePublicCompletion.figure(a, 'total'), '80.71'],
  ['threePublicCompletion', (a) => threePublicCompletion.figure(a, 'vehicles'), '82.68'],
  ['threePublicCompletion', (a) => threePublicCompletion.figure(a, 'reception'), '0.00'],
  ['threePublicCompletion', (a) => threePublicCompletion.figure(a, 'overseas'), undefined],
  ['threePublicShare', (a) => threePublicShare.figure(a, 'vehicles'), '100.00'],
  ['threePublicShare', (a) => threePublicShare.figure(a, 'reception'), '0.00'],
  ['threePublicChangeFromPriorYear', (a) => threePublicChangeFromPriorYear.figure(a, 'vehicles'), '5.07'],
  ['threePublicRateFromPriorYear', (a) => threePublicRateFromPriorYear.figure(a, 'total'), '42.68'],
  ['threePublicRateFromPriorYear', (a) => threePublicRateFromPriorYear.figure(a, 'reception'), undefined],
  ['managedAmount', (a) => managedAmount.figure(a, 'goalAmount'), '1354.13'],
  ['managedCount', (a) => managedCount.figure(a, 'goalProjects'), '28'],
  ['managedCount', (a) => managedCount.figure(a, 'problemsLeft'), '1'],
  ['managedCount', (a) => managedCount.figure(a, 'trackedProjects'), undefined],
  ['meanSelfEvaluation', (a) => meanSelfEvaluation.figure(a), '97.79'],
  ['selfEvaluatedAmount', (a) => selfEvaluatedAmount.figure(a), '157.00'],
  ['selfEvaluatedProjectCount', (a) => selfEvaluatedProjectCount.figure(a, '优'), '12'],
];

describe('the figures that only Shanghai prints', () => {
  test.each(cases)('%s is what it is called', (id, of, digits) => {
    const figure = of(sampleAccount([expenses, managed]));
    expect([figure.id.split(':')[0], shownDigits(figure)]).toEqual([id, digits]);
  });

  test('an empty cell of the prior year is no zero, by itself or in a sum', () => {
    const none = { ...expenses, rows: expenses.rows.map((row) => [...row.slice(0, 3), '', '']) };
    for (const item of ['reception', 'vehicles', 'total'] as const)
      for (const figure of [
        threePublicAmount.figure(sampleAccount([none]), { item, column: 'prior' }),
        threePublicChangeFromPriorYear.figure(sampleAccount([none]), item),
      ])
        expect(shownValue(figure)).toMatchObject({ kind: 'none', reason: 'blank' });
  });

  test('a field that the workbook leaves out has no value', () => {
    expect(shownValue(managedAmount.figure(sampleAccount(), 'goalAmount'))).toMatchObject({ kind: 'none' });
  });

  test('projects of a grade are counted among those with a form only', () => {
    const lower = { table: indicators, row: '缴纳统筹金', column: '得分', to: 3 };
    const account = sampleAccount([lower]);
    expect(shownDigits(selfEvaluatedProjectCount.figure(account, '优'))).toBe('11');
    expect(shownDigits(selfEvaluatedProjectCount.figure(account, ''))).toBe('12');
  });

  test('a budget of zero leaves no completion', () => {
    const change = { table: expenditure, row: '20132', column: '年初预算数', to: 0 };
    const figure = budgetCompletion.figure(sampleAccount([change]), publicBudget('20132'));
    expect(shownValue(figure)).toMatchObject({ kind: 'none', reason: 'zeroBase' });
  });
});

describe('an optional row of the prior year', () => {
  const row = '一般公共预算财政拨款支出';
  const rows = (amount: unknown) => [
    ['收、支总计', 1, ''],
    ['本年收入合计', 1, ''],
    ['本年支出合计', 1, ''],
    ['财政拨款收、支总计', 1, ''],
    [row, amount, ''],
    ['机关运行经费', '', ''],
  ];
  const withRow = (amount: unknown) => sampleAccount([{ table: priorYear, rows: rows(amount) }]);

  test('is not missed where the workbook leaves it out, and states nothing where it is blank', () => {
    for (const account of [sampleAccount(), withRow('')]) {
      expect(priorYearItemsOf(account)).not.toContain('publicBudgetExpenditure');
      expect(priorYearItemsOf(account)).toContain('agencyOperating');
      const figure = priorYearAmount.figure(account, 'publicBudgetExpenditure');
      expect(shownValue(figure)).toMatchObject({ kind: 'none', reason: 'blank' });
    }
  });

  test('is compared where it is filled', () => {
    expect(priorYearItemsOf(withRow(10000))).toContain('publicBudgetExpenditure');
  });
});
