import { expertRows, projectsOf, type Account, type Project } from '../account';
import { constant, type Expr } from '../expression';
import { expertWeight, projectWeight } from '../figures';
import { projects } from '../inputs/projects';
import { defineRule } from './engine/rule';

/** Σ 分值 = 100: of a form with the weight of its execution rate, of an expert table by itself. */
export const weightsAddToHundred = defineRule({
  id: 'weightsAddToHundred',
  catalogue: 'P1',
  severity: 'error',
  title: { zh: '各项分值之和为 100', en: 'Weights add to 100' },
  why: {
    zh: '自评表和评分表都以 100 分为满分，等级也按 100 分划分。各项分值（包括执行率）之和不是 100，总分和等级就没有意义。',
    en: 'Forms and score tables are out of 100, and so are the grades. Where the weights, that of the execution rate included, do not add to 100, total and grade mean nothing.',
  },
  basis: '项目支出绩效自评表、评分表：总分 100 分；P1、P4',
  messages: {
    refuted: {
      zh: '“{project}”各项分值之和为 {left}，应为 {right}，相差 {difference}。总分和等级以 100 分为准，请核对各项指标和执行率的分值。',
      en: 'The weights of {project} add to {left}; they should be {right}, a difference of {difference}. Scores and grades are out of 100: check the weights of the indicators and of the execution rate.',
    },
  },
  checks: (account) =>
    projectsOf(account)
      .filter((project) => hasWeights(account, project))
      .map((project) => ({
        kind: 'relation',
        relation: {
          comparison: 'equals',
          left: weightsOf(account, project),
          right: constant(100),
          reading: 'repeated',
        },
        measure: '分',
        slots: { project: project.name },
        at: () => [project.row.words.get(projects.by.name)].filter((found) => found !== undefined),
      })),
});

function hasWeights(account: Account, { name, hasReport, indicators }: Project): boolean {
  return hasReport ? expertRows(account, name).length > 0 : indicators.length > 0;
}

function weightsOf(account: Account, { name, hasReport }: Project): Expr {
  return hasReport
    ? expertWeight.figure(account, { project: name }).expr
    : projectWeight.figure(account, name).expr;
}
