import { evaluation } from '../../../src/core/inputs/evaluation';
import { projects } from '../../../src/core/inputs/projects';
import { runRules } from '../../../src/core/rules';
import { evaluatedWithinAllProjects } from '../../../src/core/rules/evaluatedWithinAllProjects';
import type { SampleChange } from '../sampleAccount';
import { cases } from './cases/evaluatedWithinAllProjects';
import { accountWith, testRule } from './ruleTester';

testRule(evaluatedWithinAllProjects, cases);

const dueIn = (...changes: readonly SampleChange[]) => {
  const { due, notChecked } = runRules(accountWith(changes), [evaluatedWithinAllProjects]).summary;
  return [due, notChecked];
};

test('a number that could not be read is not checked; without projects nothing is due', () => {
  expect(dueIn({ table: evaluation, row: '部门项目总数', to: '约十个' })).toEqual([1, 1]);
  expect(dueIn({ table: projects, rows: [] })).toEqual([0, 0]);
});
