import { projectsOf, type Account } from '../src/core/account';
import { shownDigits } from '../src/core/expression';
import {
  evaluatedAmount,
  evaluatedProjectCount,
  evaluatedProjectShare,
  evaluationFundingAmount,
  expertColumnTotal,
  expertLossRate,
  expertMean,
  gradeOf,
  projectExecutionRate,
  projectFundingAmount,
  projectScore,
  projectWeight,
  satisfactionCount,
  satisfactionShare,
} from '../src/core/figures';
import { accountOf, openSample } from './sampleFiles';

const project = '工会工作者人员经费';

let account: Account;

beforeAll(async () => {
  account = await accountOf(await openSample('fengtai-2020'));
}, 60_000);

describe('the scorecards of the sample', () => {
  test('are thirteen projects of 1156.99, all of them excellent', () => {
    expect(shownDigits(evaluatedProjectCount.figure(account, ''))).toBe('13');
    expect(shownDigits(evaluatedProjectShare.figure(account))).toBe('100.00');
    expect(shownDigits(evaluatedAmount.figure(account))).toBe('1156.99');
    expect(projectsOf(account).map(({ name }) => gradeOf(account, name)?.word)).toEqual(Array(13).fill('优'));
  });

  test('give the printed scores of the forms, and 98.49 where 98.4 is printed', () => {
    const forms = projectsOf(account).filter(({ hasReport }) => !hasReport);
    expect(forms.map(({ name }) => shownDigits(projectScore.figure(account, name)))).toEqual([
      ...['95.00', '95.00', '97.00', '99.00', '92.00', '100.00'],
      ...['100.00', '100.00', '99.00', '98.49', '99.00', '99.00'],
    ]);
    expect(forms.map(({ name }) => shownDigits(projectWeight.figure(account, name)))).toEqual(
      forms.map(() => '100.00'),
    );
    expect(shownDigits(projectExecutionRate.figure(account, '京卡服务项目宣传活动费'))).toBe('99.93');
  });

  test('give the printed money of every project', () => {
    const executed = projectsOf(account).map(({ name }) =>
      (['initial', 'fullYear', 'executed'] as const)
        .map((stage) =>
          shownDigits(
            projectFundingAmount.figure(account, { project: name, source: 'appropriation', stage }),
          ),
        )
        .join(' '),
    );
    expect(executed).toEqual([
      ...['20.00 20.00 20.00', '1.77 0.90 0.90', '2.00 2.00 2.00', '15.00 15.00 15.00'],
      ...['150.00 87.24 87.24', '18.00 18.00 18.00', '0.20 0.20 0.20', '0.36 0.36 0.36'],
      ...['4.00 4.00 4.00', '6.05 6.00 6.00', '3.00 3.00 3.00', '0.30 0.30 0.30'],
      '1000.00 1000.00 1000.00',
    ]);
  });

  test('give the printed means and loss rates of the expert scores', () => {
    const of = (level2: string) =>
      [expertMean, expertLossRate]
        .map((family) => shownDigits(family.figure(account, { project, level2 })))
        .join(' ');
    expect(['项目立项', '绩效目标', '资金投入', '资金管理', '组织实施', '产出质量'].map(of)).toEqual([
      ...['2.42 19.33', '3.12 22.00', '2.84 5.33', '11.80 1.67', '5.46 31.75', '8.70 13.00'],
    ]);
    const level1 = ['决策', '过程', '产出', '效益'];
    expect(level1.map((name) => shownDigits(expertMean.figure(account, { project, level1: name })))).toEqual([
      '8.38',
      '17.26',
      '37.90',
      '27.00',
    ]);
    expect(shownDigits(expertMean.figure(account, { project }))).toBe('90.54');
    expect(
      [0, 1, 2, 3, 4].map((expert) => shownDigits(expertColumnTotal.figure(account, { project, expert }))),
    ).toEqual(['90.90', '91.00', '90.30', '90.50', '90.00']);
  });

  test('give the printed money of the evaluated project and its survey', () => {
    const money = (kind: 'source' | 'use', group?: string) =>
      shownDigits(
        evaluationFundingAmount.figure(account, { project, kind, ...(group === undefined ? {} : { group }) }),
      );
    expect([money('source'), money('use'), money('use', '专职工会工作者人员经费')]).toEqual([
      ...['1822.77', '1822.77', '1762.87'],
    ]);
    expect(shownDigits(satisfactionCount.figure(account, { project, answer: '' }))).toBe('238');
    const shares = ['非常满意', '满意'].map((answer) =>
      satisfactionShare.figure(account, { project, answer }),
    );
    expect(shares.map((share) => Math.round(Number(shownDigits(share))))).toEqual([97, 3]);
  });
});
