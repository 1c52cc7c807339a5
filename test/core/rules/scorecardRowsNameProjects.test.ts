import { projects } from '../../../src/core/inputs/projects';
import { satisfaction } from '../../../src/core/inputs/satisfaction';
import { scorecardRowsNameProjects } from '../../../src/core/rules/scorecardRowsNameProjects';
import { readAccount } from '../../../src/core/account';
import { runRules } from '../../../src/core/rules';
import { beijing2020, sampleWorkbook } from '../sampleAccount';
import { evaluatedProject } from '../sampleScorecards';
import { cases } from './cases/scorecardRowsNameProjects';
import { testRule } from './ruleTester';

testRule(scorecardRowsNameProjects, cases);

test('a table without projects, and no project evaluated by a report: its rows are named by their first cell', () => {
  const workbook = new Map(
    sampleWorkbook([{ table: projects, row: evaluatedProject, column: '评价方式', to: '自评' }]),
  );
  const values = [
    ['满意程度', '份数'],
    ['满意', 7],
  ];
  workbook.set(satisfaction, { sheet: '满意度调查', row: 0, column: 0, values });
  const { account } = readAccount(workbook, [beijing2020]);
  const findings = account === undefined ? [] : runRules(account, [scorecardRowsNameProjects]).findings;
  const [finding] = findings.filter(({ cells }) => cells[0] === '满意度调查!A2');
  expect(finding?.message.zh).toBe(
    '“满意度调查”满意度调查!A2：1 行没有写明项目，而评价方式为项目绩效评价的项目不是一个，不能确定属于哪个项目。请更正项目名称，或在“绩效项目”中补上。',
  );
});
