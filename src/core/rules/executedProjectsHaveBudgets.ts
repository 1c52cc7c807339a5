import { projectsOf } from '../account';
import { projectFundingAmount } from '../figures';
import { isPositive, isZero } from './engine/signs';
import { defineRule } from './engine/rule';
import { tellingCells } from './engine/tellingCells';
import { valueInWords } from './engine/wording';

/** Where money was executed there is a full-year budget: from a budget of zero there is no execution rate. */
export const executedProjectsHaveBudgets = defineRule({
  id: 'executedProjectsHaveBudgets',
  catalogue: 'P2',
  severity: 'error',
  title: { zh: '有执行数的项目有全年预算数', en: 'A project that spent money has a full-year budget' },
  why: {
    zh: '执行率以全年预算数为基数。有执行数而预算数为零，执行率无从计算，多半是预算数漏填。',
    en: 'The execution rate is based on the full-year budget. Money executed from a budget of zero has no rate; mostly the budget was left out.',
  },
  basis: '执行率 = 全年执行数 / 全年预算数，预算为零的不能计算；P2',
  messages: {
    refuted: {
      zh: '“{project}”全年执行 {executed}，而全年预算数为 0（{place}），不能计算执行率。请补填全年预算数。',
      en: '{project} executed {executed}, but its full-year budget is 0 ({place}); there is no execution rate. Fill in the full-year budget.',
    },
  },
  checks: (account) =>
    projectsOf(account).map(({ name: project }) => {
      const amount = (stage: 'fullYear' | 'executed') =>
        projectFundingAmount.expr(account, { project, source: 'total', stage });
      return {
        kind: 'fact',
        holds: !(isZero(amount('fullYear')) && isPositive(amount('executed'))),
        cells: tellingCells(amount('fullYear')),
        slots: { project, executed: valueInWords(amount('executed'), account.money) },
      };
    }),
});
