import { cardOf, numbersIn, projectsOf } from '../account';
import { cell, difference, valueOf } from '../expression';
import { evaluatedProjectCount } from '../figures';
import { evaluation } from '../inputs/evaluation';
import { defineRule } from './engine/rule';
import { isFilled, valueInWords } from './engine/wording';

/** The projects that were evaluated are among those of the department: their share is 100 % at most. */
export const evaluatedWithinAllProjects = defineRule({
  id: 'evaluatedWithinAllProjects',
  catalogue: 'P5',
  severity: 'error',
  title: {
    zh: '部门项目总数不小于评价项目数',
    en: 'The department has at least as many projects as were evaluated',
  },
  why: {
    zh: '文字要写评价项目占部门项目总数的比重。列出的评价项目比总数还多，比重就会超过 100%。',
    en: 'The text prints the evaluated projects as a share of all projects of the department. With more listed than there are, that share would pass 100%.',
  },
  basis: '第四部分 一：评价项目占部门项目总数的比重不超过 100%；P5',
  messages: {
    refuted: {
      zh: '{place} 的部门项目总数为 {stated}，小于“绩效项目”所列的 {listed}。占比会超过 100%，请更正总数，或核对所列项目。',
      en: '{place}: the department has {stated} projects, fewer than the {listed} that are listed; the share would pass 100 %. Correct the number, or check the list.',
    },
  },
  checks: (account) =>
    projectsOf(account).length === 0
      ? []
      : numbersIn([cardOf(account, evaluation)], evaluation.by.projectsInAll)
          .filter(isFilled)
          .map((typed) => {
            const listed = evaluatedProjectCount.expr(account, '');
            const missing = valueOf(difference(listed, cell(typed)));
            return {
              kind: 'fact',
              holds: missing.kind === 'none' ? missing : missing.value.lte(0),
              cells: [typed],
              slots: { stated: valueInWords(cell(typed), '个'), listed: valueInWords(listed, '个') },
            };
          }),
});
