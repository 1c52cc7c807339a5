import { expertRows, numbersIn, reportProjects } from '../account';
import { cell, round } from '../expression';
import { projectResult } from '../figures';
import { expertScores } from '../inputs/expertScores';
import { projects } from '../inputs/projects';
import { defineRule } from './engine/rule';
import { digitsAmong } from './engine/statements';
import { isFilled } from './engine/wording';

/** The total that is stated for a project evaluated by a report is its experts' mean. */
export const reportScoresAgree = defineRule({
  id: 'reportScoresAgree',
  catalogue: 'P4',
  severity: 'error',
  title: {
    zh: '评价报告项目的总分等于专家评分的平均分',
    en: 'The total of a project evaluated by a report is the mean of its experts',
  },
  why: {
    zh: '按评价报告评价的项目，总分就是专家评分表各项平均分之和；等级和结论都以它为准。',
    en: 'The total of a project evaluated by a report is the sum of the means in its expert table; grade and conclusion rest on it.',
  },
  basis: '绩效评价报告 评价结论：综合得分为专家评分的平均分之和；P4',
  messages: {
    refuted: {
      zh: '“{project}”的总分填报为 {left}（{place}），按专家评分为 {right}，相差 {difference}。请核对“专家评分”，或更正总分。',
      en: '{project}: the stated total is {left} ({place}); the expert scores give {right}, a difference of {difference}. Check the expert scores, or correct the total.',
    },
  },
  checks: (account) =>
    reportProjects(account).flatMap(({ name: project, row }) =>
      numbersIn([row], projects.by.statedTotal)
        .filter(isFilled)
        .map((stated) => {
          const means = numbersIn(expertRows(account, project), expertScores.by.statedMean);
          const digits = digitsAmong([stated, ...means], account.policy.scores.digits);
          const right = round(projectResult.expr(account, project), digits);
          return {
            kind: 'relation',
            relation: { comparison: 'equals', left: cell(stated), right, reading: 'repeated' },
            measure: '分',
            slots: { project },
          };
        }),
    ),
});
