import type { Account } from '../../../src/core/account';
import type { Figure } from '../../../src/core/expression';
import {
  allProjectsExecutionRate,
  allProjectsFunding,
  evaluatedAmount,
  evaluatedProjectCount,
  evaluatedProjectShare,
  evaluationFundingAmount,
  expertAspectCount,
  expertColumnTotal,
  expertLossRate,
  expertMean,
  expertScore,
  expertTotal,
  expertWeight,
  givenIndicatorScore,
  indicatorCompletion,
  indicatorScore,
  indicatorWeight,
  meanProjectResult,
  projectCountInAll,
  projectExecutionRate,
  projectFiscalAmount,
  projectFundingAmount,
  projectRateScore,
  projectRateWeight,
  projectResult,
  projectScore,
  projectWeight,
  satisfactionCount,
  satisfactionShare,
  selfEvaluatedProjectCount,
} from '../../../src/core/figures';
import { evaluatedProject as project } from '../sampleScorecards';

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
export const printedScorecards: readonly Printed[] = [
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
  ['selfEvaluatedProjectCount', (a) => selfEvaluatedProjectCount.figure(a), '12', '个'],
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
