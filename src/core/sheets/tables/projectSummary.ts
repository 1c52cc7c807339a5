import { projectsOf, wordsIn, type Account, type Project } from '../../account';
import type { Figure } from '../../expression';
import {
  allProjectsExecutionRate,
  allProjectsFunding,
  evaluatedAmount,
  evaluatedProjectCount,
  gradeOf,
  meanProjectResult,
  projectExecutionRate,
  projectFiscalAmount,
  projectFundingAmount,
  projectResult,
} from '../../figures';
import { evaluationKinds, projects } from '../../inputs/projects';
import { defineSheets } from '../define';
import { framed, moneyCaption, unitCaption, type Body } from '../frame';
import { across, emptyCell, figureCell, stacked, textCell, wordsCell, type Grid } from '../grid';
import { plainList, type PlainColumn } from '../layouts/plainList';
import type { StyleName } from '../styles';

/** Every project with its money, score and grade; totals, the mean, and how many have which grade. */
export const projectSummary = defineSheets({
  id: 'projectSummary',
  name: { zh: '绩效评价项目汇总表', en: 'Summary of projects' },
  basis: '北京市2020年度部门决算第四部分 一、绩效评价工作开展情况；P2、P5',
  sheets: (account) => (projectsOf(account).length === 0 ? [] : [framed(summaryOf(account))]),
});

function summaryOf(account: Account): Parameters<typeof framed>[0] {
  return {
    id: 'projectSummary',
    name: '绩效评价项目汇总表',
    part: 'evaluation',
    title: `${String(account.year)}年度绩效评价项目汇总表`,
    captions: { left: unitCaption(account), right: moneyCaption(account) },
    body: summaryTable(account),
    notes: ['注：执行率＝全年执行数÷全年预算数；财政资金为当年财政拨款与上年结转资金之和，不含其他资金。'],
    orientation: 'landscape',
  };
}

function summaryTable(account: Account): Body {
  const body = plainList(columnsOf(account), projectsOf(account));
  return {
    ...body,
    table: stacked([body.table, totalLine(account), meanLine(account), ...gradeLines(account)]),
  };
}

function columnsOf(account: Account): readonly PlainColumn<Project>[] {
  const { implementer, evaluation } = projects.by;
  const words = (head: string, width: number, text: (project: Project) => string): PlainColumn<Project> => ({
    head: [head],
    width,
    cell: (project) => wordsCell(text(project), 'labelCenter'),
  });
  const number = (
    head: string,
    figure: (name: string) => Figure,
    style: StyleName,
  ): PlainColumn<Project> => ({
    head: [head],
    width: 12,
    cell: ({ name }) => figureCell(figure(name), style),
  });
  const funding = (stage: 'fullYear' | 'executed') => (project: string) =>
    projectFundingAmount.figure(account, { project, source: 'total', stage });
  return [
    { head: ['项目名称'], width: 34, cell: ({ name }) => textCell(name, 'label') },
    words('实施单位', 19, ({ row }) => wordsIn(row, implementer)),
    words('评价方式', 13, ({ row }) => wordsIn(row, evaluation) || evaluationKinds.selfEvaluation.word),
    number('全年预算数', funding('fullYear'), 'amount'),
    number('全年执行数', funding('executed'), 'amount'),
    number('其中：\n财政资金', (name) => projectFiscalAmount.figure(account, name), 'amount'),
    number('执行率', (name) => projectExecutionRate.figure(account, name), 'rate'),
    number('得分', (name) => projectResult.figure(account, name), 'score'),
    words('等级', 8, ({ name }) => gradeOf(account, name)?.word ?? ''),
  ];
}

const wordColumns = 3;

function totalLine(account: Account): Grid {
  return across(
    [textCell('合计', 'labelCenter'), wordColumns],
    [figureCell(allProjectsFunding.figure(account, 'fullYear'), 'amount'), 1],
    [figureCell(allProjectsFunding.figure(account, 'executed'), 'amount'), 1],
    [figureCell(evaluatedAmount.figure(account), 'amount'), 1],
    [figureCell(allProjectsExecutionRate.figure(account), 'rate'), 1],
    [emptyCell('score'), 1],
    [emptyCell('labelCenter'), 1],
  );
}

function meanLine(account: Account): Grid {
  return across(
    [textCell('平均得分', 'labelCenter'), wordColumns + 4],
    [figureCell(meanProjectResult.figure(account), 'score'), 1],
    [emptyCell('labelCenter'), 1],
  );
}

/** How many projects there are, and how many of each grade. */
function gradeLines(account: Account): readonly Grid[] {
  const grades = account.policy.scores.grades.map(({ word }) => [`其中：等级为“${word}”`, word] as const);
  return [['评价项目数', ''] as const, ...grades].map(([label, grade]) =>
    across(
      [textCell(label, 'labelCenter'), wordColumns + 4],
      [figureCell(evaluatedProjectCount.figure(account, grade), 'countOfProjects'), 2],
    ),
  );
}
