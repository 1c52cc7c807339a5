import {
  expertRows,
  projectNamed,
  projectsOf,
  readAccount,
  reportProjects,
  rowsOfProject,
  scoresIn,
  showsPersons,
  wordsIn,
} from '../../../src/core/account';
import { address } from '../../../src/core/expression';
import { evaluation } from '../../../src/core/inputs/evaluation';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { indicators } from '../../../src/core/inputs/indicators';
import { projects } from '../../../src/core/inputs/projects';
import { satisfaction } from '../../../src/core/inputs/satisfaction';
import { beijing2020, sampleAccount, sampleWorkbook, type SampleChange } from '../sampleAccount';
import { evaluatedProject } from '../sampleScorecards';
import { placesOf } from './soundProblems';

const account = sampleAccount();

describe('the projects', () => {
  test('stand in the order of the sheet, each with its indicators', () => {
    expect(projectsOf(account)).toHaveLength(13);
    expect(projectsOf(account).map((project) => project.indicators.length)).toEqual([
      8, 9, 6, 7, 8, 4, 4, 4, 6, 6, 6, 6, 0,
    ]);
    expect(projectNamed(account, '职工相亲会项目')?.hasReport).toBe(false);
    expect(projectNamed(account, '别的项目')).toBeUndefined();
  });

  test('those evaluated by a report are told apart', () => {
    expect(reportProjects(account).map(({ name }) => name)).toEqual([evaluatedProject]);
  });
});

describe('the rows about an evaluated project', () => {
  test('are those that name it', () => {
    expect(expertRows(account, evaluatedProject)).toHaveLength(18);
    expect(expertRows(account, '别的项目')).toEqual([]);
    expect(rowsOfProject(account, satisfaction, evaluatedProject)).toHaveLength(2);
  });

  test('and those that name none', () => {
    const rows = [
      ['', '满意', 1],
      [evaluatedProject, '非常满意', 2],
      ['别的项目', '满意', 3],
    ];
    const changed = sampleAccount([{ table: satisfaction, rows }]);
    const answers = rowsOfProject(changed, satisfaction, evaluatedProject);
    expect(answers.map((row) => wordsIn(row, satisfaction.by.answer))).toEqual(['满意', '非常满意']);
  });

  test('the scores of an indicator stand in the order of the experts', () => {
    const [row] = expertRows(account, evaluatedProject);
    const cells = row === undefined ? [] : scoresIn(account, row);
    expect(cells.map(({ ref }) => address(ref))).toEqual(
      ['F', 'G', 'H', 'I', 'J'].map((c) => `专家评分!${c}2`),
    );
  });
});

test('personal data is shown only where the workbook says so', () => {
  expect(showsPersons(account)).toBe(false);
  expect(showsPersons(sampleAccount([{ table: evaluation, row: '公开个人信息', to: '是' }]))).toBe(true);
});

describe('bad input is named at its cell', () => {
  const problemsWith = (...changes: readonly SampleChange[]) =>
    readAccount(sampleWorkbook(changes), [beijing2020]).problems;

  test('a score in words', () => {
    const change = { table: indicators, row: '书记讲党课', column: '得分', to: '优秀' };
    const problems = problemsWith(change);
    expect(placesOf(problems)).toEqual(['绩效指标!H11']);
    expect(problems[0]?.message.zh).toBe(
      '绩效指标!H11 填的是“优秀”，应为分数或比率，如 9.5。请更正该单元格后重新校验。',
    );
  });

  test('two projects of one name', () => {
    const problems = problemsWith({
      table: projects,
      row: '困难职工帮扶经费',
      column: '项目名称',
      to: '职工相亲会项目',
    });
    expect(placesOf(problems)).toEqual(['绩效项目!A13']);
    expect(problems[0]?.message.zh).toContain('A4 已填过');
  });

  test('an expert column left empty', () => {
    const rows = [['', '决策', '立项', '依据', 3, 3, '', 3, 3, 3, '', '']];
    expect(placesOf(problemsWith({ table: expertScores, rows }))).toEqual(['专家评分!G1']);
  });
});
