import { projects } from '../../../src/core/inputs/projects';
import { unit } from '../../../src/core/inputs/unit';
import { executionRatesAgree } from '../../../src/core/rules/executionRatesAgree';
import { runRules } from '../../../src/core/rules';
import { cases, cards } from './cases/executionRatesAgree';
import { accountWith, testRule } from './ruleTester';

testRule(executionRatesAgree, cases);

test('in a workbook kept in 万元 a rate may be what the printed amounts allow', () => {
  const verdicts = (stated: number) => {
    const row = [
      cards,
      '自评',
      '',
      '',
      '',
      '',
      6.05,
      6,
      6,
      '',
      '',
      '',
      '',
      '',
      '',
      6.05,
      6,
      6,
      10,
      '',
      '',
      stated,
      '',
      '',
    ];
    const account = accountWith([
      { table: unit, row: '金额单位', to: '万元' },
      { table: projects, rows: [row] },
    ]);
    const { tied, rounding, refuted } = runRules(account, [executionRatesAgree]).summary;
    return [tied, rounding, refuted];
  };
  expect(verdicts(100)).toEqual([1, 0, 0]);
  expect(verdicts(99.93)).toEqual([0, 1, 0]);
  expect(verdicts(99.17)).toEqual([0, 0, 1]);
});
