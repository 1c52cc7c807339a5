import { projects } from '../../../src/core/inputs/projects';
import { unit } from '../../../src/core/inputs/unit';
import { rateScoresAgree } from '../../../src/core/rules/rateScoresAgree';
import { runRules } from '../../../src/core/rules';
import { accountWith, testRule } from './ruleTester';

const cards = '京卡服务项目宣传活动费';
const score = (row: string, to: unknown) => ({ table: projects, row, column: '执行率得分（填报）', to });

testRule(rateScoresAgree, {
  passes: [
    { when: 'the stated scores of the sample follow from the rates', changes: [] },
    { when: 'a score is stated to three digits', changes: [score(cards, 9.993)] },
    { when: 'it is truncated, which is a hint', changes: [score(cards, 9.9)] },
    {
      when: 'more was executed than budgeted and the score stops at its weight',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 66000 },
        score(cards, 10),
      ],
    },
  ],
  fails: [
    {
      when: 'the score is full though not all was executed',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 57000 },
        score(cards, 10),
        score('职工相亲会项目', 10.0),
        score('困难职工帮扶经费', '9.50'),
      ],
      cells: ['绩效项目!W4'],
      says: '“困难职工帮扶经费”的执行率得分填报为 9.5 分（绩效项目!W4），应为 10 分。计算：四舍五入(较小者(((((20,000 ÷ 10,000) ÷ (20,000 ÷ 10,000)) × 100) ÷ 100) × 10; 10); 1) = 10。请更正得分。',
    },
    {
      when: 'the score is above what the rate gives',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 57000 },
        score(cards, 9.6),
      ],
      cells: ['绩效项目!W11'],
      says: '“京卡服务项目宣传活动费”的执行率得分填报为 9.6 分（绩效项目!W11），应为 9.5 分。计算：四舍五入(较小者(((((57,000 ÷ 10,000) ÷ (60,000 ÷ 10,000)) × 100) ÷ 100) × 10; 10); 1) = 9.5。请更正得分。',
    },
  ],
});

describe('in a workbook kept in 万元', () => {
  const verdicts = (rate: unknown, stated: number) => {
    const money = [6.05, 6, 6, '', '', '', '', '', '', 6.05, 6, 6];
    const row = [cards, '自评', '', '', '', '', ...money, 10, '', '', rate, stated, ''];
    const account = accountWith([
      { table: unit, row: '金额单位', to: '万元' },
      { table: projects, rows: [row] },
    ]);
    const { tied, rounding, refuted } = runRules(account, [rateScoresAgree]).summary;
    return [tied, rounding, refuted];
  };

  test('a score follows from the stated rate, which tells more than the printed amounts', () => {
    expect(verdicts(99.93, 9.99)).toEqual([1, 0, 0]);
    expect(verdicts(99.93, 10)).toEqual([1, 0, 0]);
    expect(verdicts(99.93, 9.8)).toEqual([0, 0, 1]);
  });

  test('without a stated rate it is what the printed amounts allow', () => {
    expect(verdicts('', 10)).toEqual([1, 0, 0]);
    expect(verdicts('', 9.99)).toEqual([0, 1, 0]);
    expect(verdicts('', 9.5)).toEqual([0, 0, 1]);
  });
});
