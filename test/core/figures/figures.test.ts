import type { Account } from '../../../src/core/account';
import { shownDigits, shownValue, type Figure } from '../../../src/core/expression';
import {
  allProjectsExecutionRate,
  allProjectsFunding,
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromBudget,
  changeRateFromPriorYear,
  closingBalance,
  economicAmount,
  evaluatedAmount,
  evaluatedProjectCount,
  evaluatedProjectShare,
  evaluationFundingAmount,
  expenditureGrandTotal,
  expenditureOf,
  expertAspectCount,
  expertColumnTotal,
  expertLossRate,
  expertMean,
  expertScore,
  expertTotal,
  expertWeight,
  figureFamilies,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  givenIndicatorScore,
  grandTotal,
  headcount,
  indicatorCompletion,
  indicatorScore,
  indicatorWeight,
  initialBudget,
  institutionCount,
  meanProjectResult,
  openingBalance,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  procurementMicroShare,
  procurementShare,
  projectCountInAll,
  projectExecutionRate,
  projectFiscalAmount,
  projectFundingAmount,
  projectRateScore,
  projectRateWeight,
  projectResult,
  projectScore,
  projectWeight,
  purchasedServiceAmount,
  purchasedServicesTotal,
  revenueByCode,
  revenueBySource,
  satisfactionCount,
  satisfactionShare,
  selfEvaluatedProjectCount,
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
import { evaluatedProject as project } from '../sampleScorecards';

const all = { scope: 'all', code: '' } as const;
const publicBudget = (code: string) => ({ scope: 'publicBudget', code }) as const;
const fund = (scope: 'fiscal' | 'governmentFund' | 'other') => ({ scope, code: '' }) as const;

type Printed = readonly [string, (account: Account) => Figure, string, string];

/** The indicators that part 4 analyses, with the mean and the loss rate it prints (19.34 % being a slip for 19.33 %). */
const analysed: readonly (readonly [
  level2: string,
  level3: string | undefined,
  mean: string,
  loss: string,
])[] = [
  ['项目立项', undefined, '2.42', '19.33'],
  ['绩效目标', undefined, '3.12', '22.00'],
  ['资金投入', undefined, '2.84', '5.33'],
  ['资金管理', undefined, '11.80', '1.67'],
  ['组织实施', undefined, '5.46', '31.75'],
  ['产出数量', undefined, '9.80', '2.00'],
  ['产出质量', undefined, '8.70', '13.00'],
  ['产出时效', undefined, '9.80', '2.00'],
  ['产出成本', undefined, '9.60', '4.00'],
  ['项目效益', '社会效益', '8.70', '13.00'],
  ['项目效益', '可持续影响效益', '8.60', '14.00'],
  ['项目效益', '满意度', '9.70', '3.00'],
];

const ofAspects: readonly (readonly [level1: string, weight: string, mean: string])[] = [
  ['决策', '10.00', '8.38'],
  ['过程', '20.00', '17.26'],
  ['产出', '40.00', '37.90'],
  ['效益', '30.00', '27.00'],
];

const ofExperts = ['90.90', '91.00', '90.30', '90.50', '90.00'] as const;

/** 总分, execution rate and its score by project; 9.99 and 98.49 are printed truncated, as 9.9 and 98.4. */
const ofProjects: readonly (readonly [string, score: string, rate: string, rateScore: string])[] = [
  ['工会服务中心补助资金', '95.00', '100.00', '10.00'],
  ['基层党组织党建活动经费', '95.00', '100.00', '10.00'],
  ['困难职工帮扶经费', '97.00', '100.00', '10.00'],
  ['劳动争议调解联动机制案件补贴资金', '99.00', '100.00', '10.00'],
  ['劳模服务和活动经费', '92.00', '100.00', '10.00'],
  ['离休干部医疗统筹金', '100.00', '100.00', '10.00'],
  ['去世离休老干部遗孀补贴', '100.00', '100.00', '10.00'],
  ['退休党务工作者补贴经费', '100.00', '100.00', '10.00'],
  ['职工职业技能经费', '99.00', '100.00', '10.00'],
  ['京卡服务项目宣传活动费', '98.49', '99.93', '9.99'],
  ['宣传活动互联网专线使用费', '99.00', '100.00', '10.00'],
  ['职工相亲会项目', '99.00', '100.00', '10.00'],
];

const staff = '专职工会工作者人员经费';
const party = { project: '基层党组织党建活动经费', place: 0 };
const mediation = { project: '劳动争议调解联动机制案件补贴资金', place: 0 };

/** What part 4 of the published document prints, corrected, figure by figure; then figures that it does not print. */
const printedScorecards: readonly Printed[] = [
  ...analysed.flatMap(([level2, level3, mean, loss]): readonly Printed[] => {
    const key = level3 === undefined ? { project, level2 } : { project, level2, level3 };
    return [
      ['expertMean', (a) => expertMean.figure(a, key), mean, '分'],
      ['expertLossRate', (a) => expertLossRate.figure(a, key), loss, '%'],
    ];
  }),
  ...ofAspects.flatMap(([level1, weight, mean]): readonly Printed[] => [
    ['expertWeight', (a) => expertWeight.figure(a, { project, level1 }), weight, '分'],
    ['expertMean', (a) => expertMean.figure(a, { project, level1 }), mean, '分'],
  ]),
  ...ofExperts.map((digits, expert): Printed => [
    'expertColumnTotal',
    (a) => expertColumnTotal.figure(a, { project, expert }),
    digits,
    '分',
  ]),
  ...ofProjects.flatMap(([name, score, rate, rateScore]): readonly Printed[] => [
    ['projectScore', (a) => projectScore.figure(a, name), score, '分'],
    ['projectExecutionRate', (a) => projectExecutionRate.figure(a, name), rate, '%'],
    ['projectRateScore', (a) => projectRateScore.figure(a, name), rateScore, '分'],
    ['projectWeight', (a) => projectWeight.figure(a, name), '100.00', '分'],
  ]),
  ['expertTotal', (a) => expertTotal.figure(a, { project }), '452.70', '分'],
  ['expertTotal', (a) => expertTotal.figure(a, { project, level3: '可持续影响效益' }), '43.00', '分'],
  ['expertMean', (a) => expertMean.figure(a, { project }), '90.54', '分'],
  ['expertWeight', (a) => expertWeight.figure(a, { project, level3: '立项依据充分性' }), '1.50', '分'],
  ['expertScore', (a) => expertScore.figure(a, { project, place: 16, expert: 0 }), '9.00', '分'],
  ['expertAspectCount', (a) => expertAspectCount.figure(a, project), '4', '个'],
  ['projectResult', (a) => projectResult.figure(a, project), '90.54', '分'],
  ['projectResult', (a) => projectResult.figure(a, '职工相亲会项目'), '99.00', '分'],
  ['evaluatedProjectCount', (a) => evaluatedProjectCount.figure(a, ''), '13', '个'],
  ['evaluatedProjectCount', (a) => evaluatedProjectCount.figure(a, '优'), '13', '个'],
  ['evaluatedProjectCount', (a) => evaluatedProjectCount.figure(a, '良'), '0', '个'],
  ['selfEvaluatedProjectCount', (a) => selfEvaluatedProjectCount.figure(a, ''), '12', '个'],
  ['projectCountInAll', (a) => projectCountInAll.figure(a), '13', '个'],
  ['evaluatedProjectShare', (a) => evaluatedProjectShare.figure(a), '100.00', '%'],
  ['evaluatedAmount', (a) => evaluatedAmount.figure(a), '1156.99', '万元'],
  [
    'projectFundingAmount',
    (a) => projectFundingAmount.figure(a, { project, source: 'total', stage: 'executed' }),
    '1822.77',
    '万元',
  ],
  [
    'projectFundingAmount',
    (a) => projectFundingAmount.figure(a, { project, source: 'otherMoney', stage: 'initial' }),
    '822.77',
    '万元',
  ],
  ['projectFiscalAmount', (a) => projectFiscalAmount.figure(a, project), '1000.00', '万元'],
  [
    'evaluationFundingAmount',
    (a) => evaluationFundingAmount.figure(a, { project, kind: 'use' }),
    '1822.77',
    '万元',
  ],
  [
    'evaluationFundingAmount',
    (a) => evaluationFundingAmount.figure(a, { project, kind: 'use', group: staff }),
    '1762.87',
    '万元',
  ],
  [
    'evaluationFundingAmount',
    (a) => evaluationFundingAmount.figure(a, { project, kind: 'use', item: '劳务派遣公司服务费' }),
    '26.62',
    '万元',
  ],
  ['satisfactionCount', (a) => satisfactionCount.figure(a, { project, answer: '' }), '238', '份'],
  ['satisfactionShare', (a) => satisfactionShare.figure(a, { project, answer: '非常满意' }), '97.06', '%'],
  ['projectRateWeight', (a) => projectRateWeight.figure(a, party.project), '10.00', '分'],
  ['projectRateWeight', (a) => projectRateWeight.figure(a, project), '10.00', '分'],
  ['indicatorWeight', (a) => indicatorWeight.figure(a, party), '10.00', '分'],
  ['givenIndicatorScore', (a) => givenIndicatorScore.figure(a, party), '8.00', '分'],
  ['indicatorCompletion', (a) => indicatorCompletion.figure(a, party), '41.67', '%'],
  ['indicatorScore', (a) => indicatorScore.figure(a, party), '4.17', '分'],
  ['indicatorCompletion', (a) => indicatorCompletion.figure(a, mediation), '131.00', '%'],
  ['indicatorScore', (a) => indicatorScore.figure(a, mediation), '10.00', '分'],
  ['meanProjectResult', (a) => meanProjectResult.figure(a), '97.23', '分'],
  ['allProjectsFunding', (a) => allProjectsFunding.figure(a, 'executed'), '1979.76', '万元'],
  ['allProjectsExecutionRate', (a) => allProjectsExecutionRate.figure(a), '100.00', '%'],
];

/** What the published document prints (domain facts), figure by figure. */
const printed: readonly Printed[] = [
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
  ['procurementMicroShare', (a) => procurementMicroShare.figure(a), '100.00', '%'],
  ['procurementShare', (a) => procurementShare.figure(a, 'smallAndMedium'), '100.00', '%'],
  ['purchasedServicesTotal', (a) => purchasedServicesTotal.figure(a), '50.22', '万元'],
  ['otherAmount', (a) => otherAmount.figure(a, 'agencyOperating'), '23.67', '万元'],
  ['headcount', (a) => headcount.figure(a, 'institutionStaff'), '43', '人'],
  ['institutionCount', (a) => institutionCount.figure(a, 'institution'), '5', '个'],
  ['subordinateCount', (a) => subordinateCount.figure(a, 'institution'), '5', '个'],
  ['stateAssetCount', (a) => stateAssetCount.figure(a, 'vehicles'), '0', '台（套）'],
  ...printedScorecards,
];

/** The purchased service of one row; what only Shanghai prints has tests of its own. */
const notPrinted = [
  purchasedServiceAmount.id,
  ...['budgetCompletion', 'publicBudgetShare', 'selfEvaluatedAmount', 'meanSelfEvaluation'],
  ...['managedAmount', 'managedCount', 'threePublicCompletion', 'threePublicShare'],
  ...['threePublicChangeFromPriorYear', 'threePublicRateFromPriorYear'],
];

describe('the derived figures', () => {
  test.each(printed)('%s is printed as it was published', (id, of, digits, measure) => {
    const figure = of(sampleAccount());
    expect([shownDigits(figure), figure.measure]).toEqual([digits, measure]);
    expect(figure.id === id || figure.id.startsWith(`${id}:`)).toBe(true);
    expect(figure.label.zh).not.toMatch(/undefined|\{/);
    expect(figure.label.en).not.toMatch(/undefined|\{/);
  });

  test('every family but those that Beijing does not print is among the published figures', () => {
    const tested = new Set(printed.map(([id]) => id));
    const missing = figureFamilies.map(({ id }) => id).filter((id) => !tested.has(id));
    expect(missing.sort()).toEqual([...notPrinted].sort());
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
