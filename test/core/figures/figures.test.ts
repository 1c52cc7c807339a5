import type { Account } from '../../../src/core/account';
import { shownDigits, shownValue, type Figure } from '../../../src/core/expression';
import {
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromBudget,
  changeRateFromPriorYear,
  closingBalance,
  economicAmount,
  expenditureGrandTotal,
  expenditureOf,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  figureFamilies,
  grandTotal,
  headcount,
  initialBudget,
  institutionCount,
  openingBalance,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  procurementShare,
  purchasedServiceAmount,
  purchasedServicesTotal,
  revenueByCode,
  revenueBySource,
  shareOfExpenditure,
  shareOfPublicBudget,
  shareOfRevenue,
  stateAssetCount,
  subordinateCount,
  threePublicAmount,
  threePublicChange,
  threePublicCount,
  totalRevenue,
} from '../../../src/core/figures';
import { operatingClasses, personnelClasses } from '../../../src/core/figures/economicAmount';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { unit } from '../../../src/core/inputs/unit';
import { sampleAccount } from '../sampleAccount';
import { printedScorecards } from './printedScorecards';

const all = { scope: 'all', code: '' } as const;
const publicBudget = (code: string) => ({ scope: 'publicBudget', code }) as const;
const fund = (scope: 'fiscal' | 'governmentFund' | 'other') => ({ scope, code: '' }) as const;

/** What the published document prints (domain facts), figure by figure. */
const printed: readonly (readonly [string, (account: Account) => Figure, string, string])[] = [
  ['grandTotal', (a) => grandTotal.figure(a), '2545.85', '万元'],
  ['expenditureGrandTotal', (a) => expenditureGrandTotal.figure(a), '2545.85', '万元'],
  ['fiscalGrandTotal', (a) => fiscalGrandTotal.figure(a), '2535.09', '万元'],
  ['fiscalExpenditureGrandTotal', (a) => fiscalExpenditureGrandTotal.figure(a, 'fiscal'), '2535.09', '万元'],
  ['totalRevenue', (a) => totalRevenue.figure(a), '2485.71', '万元'],
  ['fiscalRevenue', (a) => fiscalRevenue.figure(a), '2485.15', '万元'],
  ['revenueBySource', (a) => revenueBySource.figure(a, 'otherRevenue'), '0.56', '万元'],
  ['revenueByCode', (a) => revenueByCode.figure(a, { code: '', source: 'all' }), '2485.71', '万元'],
  ['revenueByCode', (a) => revenueByCode.figure(a, { code: '', source: 'fiscal' }), '2485.15', '万元'],
  ['revenueByCode', (a) => revenueByCode.figure(a, { code: '201', source: 'otherRevenue' }), '0.56', '万元'],
  ['expenditureOf', (a) => expenditureOf.figure(a, { ...all, kind: 'all' }), '2545.85', '万元'],
  ['expenditureOf', (a) => expenditureOf.figure(a, { ...all, kind: 'basic' }), '1378.62', '万元'],
  ['expenditureOf', (a) => expenditureOf.figure(a, { ...all, kind: 'project' }), '1167.23', '万元'],
  [
    'expenditureOf',
    (a) => expenditureOf.figure(a, { ...publicBudget('201'), kind: 'all' }),
    '2072.88',
    '万元',
  ],
  [
    'expenditureOf',
    (a) => expenditureOf.figure(a, { ...publicBudget('20129'), kind: 'all' }),
    '2071.42',
    '万元',
  ],
  [
    'expenditureOf',
    (a) => expenditureOf.figure(a, { ...publicBudget('208'), kind: 'all' }),
    '263.55',
    '万元',
  ],
  [
    'expenditureOf',
    (a) => expenditureOf.figure(a, { ...fund('governmentFund'), kind: 'all' }),
    '0.00',
    '万元',
  ],
  ['expenditureOf', (a) => expenditureOf.figure(a, { ...fund('other'), kind: 'all' }), '10.76', '万元'],
  ['initialBudget', (a) => initialBudget.figure(a, publicBudget('20129')), '2101.94', '万元'],
  ['openingBalance', (a) => openingBalance.figure(a, all), '60.14', '万元'],
  ['openingBalance', (a) => openingBalance.figure(a, fund('fiscal')), '49.94', '万元'],
  ['closingBalance', (a) => closingBalance.figure(a, all), '0.00', '万元'],
  ['priorYearAmount', (a) => priorYearAmount.figure(a, 'grandTotal'), '2724.01', '万元'],
  ['changeFromPriorYear', (a) => changeFromPriorYear.figure(a, 'grandTotal'), '-178.16', '万元'],
  ['changeFromPriorYear', (a) => changeFromPriorYear.figure(a, 'totalRevenue'), '-113.21', '万元'],
  ['changeFromPriorYear', (a) => changeFromPriorYear.figure(a, 'totalExpenditure'), '-167.97', '万元'],
  ['changeFromPriorYear', (a) => changeFromPriorYear.figure(a, 'fiscalGrandTotal'), '-168.92', '万元'],
  ['changeFromPriorYear', (a) => changeFromPriorYear.figure(a, 'agencyOperating'), '2.85', '万元'],
  ['changeRateFromPriorYear', (a) => changeRateFromPriorYear.figure(a, 'grandTotal'), '-6.54', '%'],
  ['changeRateFromPriorYear', (a) => changeRateFromPriorYear.figure(a, 'totalRevenue'), '-4.36', '%'],
  ['changeRateFromPriorYear', (a) => changeRateFromPriorYear.figure(a, 'totalExpenditure'), '-6.19', '%'],
  ['changeRateFromPriorYear', (a) => changeRateFromPriorYear.figure(a, 'fiscalGrandTotal'), '-6.25', '%'],
  ['changeFromBudget', (a) => changeFromBudget.figure(a, publicBudget('201')), '-31.51', '万元'],
  ['changeFromBudget', (a) => changeFromBudget.figure(a, publicBudget('20805')), '27.13', '万元'],
  ['changeRateFromBudget', (a) => changeRateFromBudget.figure(a, publicBudget('201')), '-1.50', '%'],
  ['changeRateFromBudget', (a) => changeRateFromBudget.figure(a, publicBudget('20132')), '-40.85', '%'],
  ['changeRateFromBudget', (a) => changeRateFromBudget.figure(a, publicBudget('20136')), '-37.50', '%'],
  ['shareOfRevenue', (a) => shareOfRevenue.figure(a, 'fiscal'), '99.98', '%'],
  ['shareOfRevenue', (a) => shareOfRevenue.figure(a, 'otherRevenue'), '0.02', '%'],
  ['shareOfExpenditure', (a) => shareOfExpenditure.figure(a, 'basic'), '54.15', '%'],
  ['shareOfExpenditure', (a) => shareOfExpenditure.figure(a, 'project'), '45.85', '%'],
  ['shareOfPublicBudget', (a) => shareOfPublicBudget.figure(a, '201'), '81.77', '%'],
  ['shareOfPublicBudget', (a) => shareOfPublicBudget.figure(a, '221'), '7.13', '%'],
  [
    'economicAmount',
    (a) => economicAmount.figure(a, { fund: 'publicBudget', codes: personnelClasses }),
    '1354.43',
    '万元',
  ],
  [
    'economicAmount',
    (a) => economicAmount.figure(a, { fund: 'publicBudget', codes: operatingClasses }),
    '23.67',
    '万元',
  ],
  [
    'threePublicAmount',
    (a) => threePublicAmount.figure(a, { item: 'total', column: 'budget' }),
    '0.07',
    '万元',
  ],
  [
    'threePublicAmount',
    (a) => threePublicAmount.figure(a, { item: 'vehicles', column: 'final' }),
    '0.00',
    '万元',
  ],
  ['threePublicChange', (a) => threePublicChange.figure(a, 'reception'), '-0.07', '万元'],
  ['threePublicCount', (a) => threePublicCount.figure(a, 'receptions'), '0', '个'],
  ['procurementAmount', (a) => procurementAmount.figure(a, 'total'), '1000.00', '万元'],
  ['procurementShare', (a) => procurementShare.figure(a, 'smallAndMedium'), '100.00', '%'],
  ['purchasedServicesTotal', (a) => purchasedServicesTotal.figure(a), '50.22', '万元'],
  ['otherAmount', (a) => otherAmount.figure(a, 'agencyOperating'), '23.67', '万元'],
  ['headcount', (a) => headcount.figure(a, 'institutionStaff'), '43', '人'],
  ['institutionCount', (a) => institutionCount.figure(a, 'institution'), '5', '个'],
  ['subordinateCount', (a) => subordinateCount.figure(a, 'institution'), '5', '个'],
  ['stateAssetCount', (a) => stateAssetCount.figure(a, 'vehicles'), '0', '台（套）'],
  ...printedScorecards,
];

describe('the derived figures', () => {
  test.each(printed)('%s is printed as it was published', (id, of, digits, measure) => {
    const figure = of(sampleAccount());
    expect([shownDigits(figure), figure.measure]).toEqual([digits, measure]);
    expect(figure.id === id || figure.id.startsWith(`${id}:`)).toBe(true);
    expect(figure.label.zh).not.toMatch(/undefined|\{/);
    expect(figure.label.en).not.toMatch(/undefined|\{/);
  });

  test('every family but the purchased service of one row is among the published figures', () => {
    const tested = new Set(printed.map(([id]) => id));
    const missing = figureFamilies.map(({ id }) => id).filter((id) => !tested.has(id));
    expect(missing).toEqual([purchasedServiceAmount.id]);
  });

  test('a member of a family is made once for an account', () => {
    const account = sampleAccount();
    const key = { ...all, kind: 'all' } as const;
    expect(expenditureOf.figure(account, { ...key })).toBe(expenditureOf.figure(account, { ...key }));
    expect(expenditureOf.figure(sampleAccount(), key)).not.toBe(expenditureOf.figure(account, key));
  });

  test('a blank prior year has no value, and neither has what is derived from it', () => {
    const account = sampleAccount([{ table: priorYear, row: '收、支总计', column: '上年决算数', to: '' }]);
    for (const figure of [
      priorYearAmount.figure(account, 'grandTotal'),
      changeFromPriorYear.figure(account, 'grandTotal'),
      changeRateFromPriorYear.figure(account, 'grandTotal'),
    ]) {
      expect(shownValue(figure)).toMatchObject({ kind: 'none', reason: 'blank' });
    }
  });

  test('a rate from a base of zero has no value', () => {
    const account = sampleAccount([{ table: priorYear, row: '机关运行经费', column: '上年决算数', to: 0 }]);
    expect(shownValue(changeRateFromPriorYear.figure(account, 'agencyOperating'))).toMatchObject({
      reason: 'zeroBase',
    });
    expect(shownDigits(changeFromPriorYear.figure(account, 'agencyOperating'))).toBe('23.67');
  });

  test('a blank single amount is not zero', () => {
    const account = sampleAccount([{ table: otherAmounts, row: '结余分配', to: '' }]);
    expect(shownDigits(otherAmount.figure(account, 'surplusDistribution'))).toBeUndefined();
    expect(shownDigits(expenditureGrandTotal.figure(account))).toBe('2545.85');
  });

  test('in a workbook kept in 万元 amounts are taken as they are', () => {
    const account = sampleAccount([{ table: unit, row: '金额单位', to: '万元' }]);
    expect(shownDigits(otherAmount.figure(account, 'agencyOperating'))).toBe('236700.00');
  });
});
