import { projectNamed, statedRowsOf, wordsIn, type Account } from '../account';
import { cell, type Cell, type Expr } from '../expression';
import { projectScore, projectWeight } from '../figures';
import { indicators } from '../inputs/indicators';
import { defineRule, type RelationCheck } from './engine/rule';
import { totalScoreStatements } from './engine/projectStatements';
import { isTruncated, relationOf } from './engine/statements';
import { isFilled } from './engine/wording';

/** 总分 = Σ 得分, in the project's row and in a 总分 row below its indicators. */
export const projectScoresAgree = defineRule({
  id: 'projectScoresAgree',
  catalogue: 'P1',
  severity: 'error',
  title: {
    zh: '总分等于各项得分之和',
    en: 'The total score is that of the execution rate and the indicators',
  },
  why: {
    zh: '自评总分是执行率得分与各项指标得分之和，等级按总分评定，所以总分必须由各项得分得出。',
    en: 'The total score of a form is the score of the execution rate and those of the indicators; the grade depends on it, so it must follow from them.',
  },
  basis: '项目支出绩效自评表 总分；P1',
  messages: {
    refuted: {
      zh: '“{project}”的总分填报为 {left}（{place}），执行率和各项指标之和为 {right}，相差 {difference}。计算：{how}。请核对各项，或更正总分。',
      en: '{project}: the stated total is {left} ({place}); the execution rate and the indicators give {right}, a difference of {difference}. Computed: {how}. Check the items, or correct the total.',
    },
  },
  checks: (account) => [
    ...totalScoreStatements(account)
      .filter((statement) => !isTruncated(statement))
      .map((statement): RelationCheck<'project'> => ({
        kind: 'relation',
        relation: relationOf(statement),
        measure: '分',
        slots: { project: statement.project.name },
      })),
    ...checksOfTotalRows(account),
  ],
});

function checksOfTotalRows(account: Account): readonly RelationCheck<'project'>[] {
  const { project, weight, score } = indicators.by;
  return statedRowsOf(account, indicators).flatMap(({ row, covers }) => {
    const name = wordsIn(covers[0], project);
    if (projectNamed(account, name) === undefined) return [];
    return [
      ...totalCheck(name, row.numbers.get(weight), projectWeight.figure(account, name).expr),
      ...totalCheck(name, row.numbers.get(score), projectScore.figure(account, name).expr),
    ];
  });
}

function totalCheck(
  project: string,
  stated: Cell | undefined,
  right: Expr,
): readonly RelationCheck<'project'>[] {
  if (stated === undefined || !isFilled(stated)) return [];
  const relation = { comparison: 'equals', left: cell(stated), right, reading: 'printed' } as const;
  return [{ kind: 'relation', relation, measure: '分', slots: { project } }];
}
