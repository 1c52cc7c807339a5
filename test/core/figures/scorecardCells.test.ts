import { formulaOf, shown, shownDigits } from '../../../src/core/expression';
import {
  allProjectsExecutionRate,
  allProjectsFunding,
  expertScore,
  givenIndicatorScore,
  indicatorWeight,
  projectFiscalAmount,
} from '../../../src/core/figures';
import { sampleAccount } from '../sampleAccount';

const dating = '职工相亲会项目';
const staff = '工会工作者人员经费';

describe('the cells of scorecards as figures', () => {
  test('indicatorWeight and givenIndicatorScore are what the indicator row holds', () => {
    const account = sampleAccount();
    const weight = indicatorWeight.figure(account, { project: dating, place: 4 });
    const score = givenIndicatorScore.figure(account, { project: dating, place: 4 });
    expect([shownDigits(weight), shownDigits(score)]).toEqual(['10.00', '9.50']);
    expect(formulaOf(shown(score))).toMatch(/^ROUND\('绩效指标'!H\d+,2\)$/);
    expect(score.label.zh).toBe('“职工相亲会项目”的第 5 项“单身职工认识机会”指标得分');
    expect(givenIndicatorScore.figure(account, { project: 'none', place: 0 }).label.zh).toBe(
      '“none”指标得分',
    );
  });

  test('expertScore is the cell of an indicator and an expert', () => {
    const account = sampleAccount();
    const scores = [0, 1, 2, 3, 4].map((expert) =>
      shownDigits(expertScore.figure(account, { project: staff, place: 16, expert })),
    );
    expect(scores).toEqual(['9.00', '8.00', '9.00', '7.00', '10.00']);
    const beyond = expertScore.figure(account, { project: staff, place: 0, expert: 5 });
    expect([shownDigits(beyond), beyond.label.zh]).toEqual([
      '0.00',
      '“工会工作者人员经费”的第 1 项“立项依据充分性”专家6评分',
    ]);
  });

  test('projectFiscalAmount leaves other money out, allProjectsFunding adds all of it', () => {
    const account = sampleAccount();
    expect(shownDigits(projectFiscalAmount.figure(account, staff))).toBe('1000.00');
    expect(shownDigits(projectFiscalAmount.figure(account, '京卡服务项目宣传活动费'))).toBe('6.00');
    const all = (['initial', 'fullYear', 'executed'] as const).map((stage) =>
      shownDigits(allProjectsFunding.figure(account, stage)),
    );
    expect(all).toEqual(['2043.45', '1979.77', '1979.76']);
    expect(shownDigits(allProjectsExecutionRate.figure(account))).toBe('100.00');
  });
});
