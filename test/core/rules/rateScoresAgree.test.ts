import { projects } from '../../../src/core/inputs/projects';
import { unit } from '../../../src/core/inputs/unit';
import { rateScoresAgree } from '../../../src/core/rules/rateScoresAgree';
import { runRules } from '../../../src/core/rules';
import { cases, cards } from './cases/rateScoresAgree';
import { accountWith, testRule } from './ruleTester';

testRule(rateScoresAgree, cases);

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
    expect(verdicts(99.93, 9.99)).toEqual([0, 1, 0]);
    expect(verdicts(99.93, 10)).toEqual([0, 1, 0]);
    expect(verdicts(99.93, 9.8)).toEqual([0, 0, 1]);
  });

  test('without a stated rate it is what the printed amounts allow', () => {
    expect(verdicts('', 10)).toEqual([1, 0, 0]);
    expect(verdicts('', 9.99)).toEqual([0, 1, 0]);
    expect(verdicts('', 9.5)).toEqual([0, 0, 1]);
  });
});
