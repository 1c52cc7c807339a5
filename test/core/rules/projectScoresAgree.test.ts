import { projects } from '../../../src/core/inputs/projects';
import { unit } from '../../../src/core/inputs/unit';
import { projectScoresAgree } from '../../../src/core/rules/projectScoresAgree';
import { runRules } from '../../../src/core/rules';
import { weightsAddToHundred } from '../../../src/core/rules/weightsAddToHundred';
import { cases, total, form } from './cases/projectScoresAgree';
import { accountWith, testRule } from './ruleTester';

testRule(projectScoresAgree, cases);

test('a total row without the execution rate accuses no weight where the weights add to 100', () => {
  const changes = [form(['', '总分', '', '', '', '', 90, 88.5, '']), total('职工相亲会项目', '')];
  const { findings } = runRules(accountWith(changes), [projectScoresAgree, weightsAddToHundred]);
  const errors = findings.filter(({ cells }) => cells[0]?.startsWith('绩效指标!'));
  expect(errors.map(({ cells, culprits }) => [cells[0], culprits])).toEqual([
    ['绩效指标!G4', ['绩效指标!G4']],
    ['绩效指标!H4', expect.arrayContaining(['绩效指标!H4'])],
  ]);
});

test('in a workbook kept in 万元 the computed score of the rate leaves some room', () => {
  const verdicts = (stated: number) => {
    const money = [6.05, 6, 6, '', '', '', '', '', '', 6.05, 6, 6];
    const row = ['职工相亲会项目', '自评', '', '', '', '', ...money, 10, '', '', '', '', stated];
    const account = accountWith([
      { table: unit, row: '金额单位', to: '万元' },
      { table: projects, rows: [row] },
      form(),
    ]);
    const { tied, rounding, refuted } = runRules(account, [projectScoresAgree]).summary;
    return [tied, rounding, refuted];
  };
  expect(verdicts(98.5)).toEqual([1, 0, 0]);
  expect(verdicts(98.49)).toEqual([0, 1, 0]);
  expect(verdicts(98.1)).toEqual([0, 0, 1]);
});
