import { projectsOf } from '../account';
import { projectFundingAmount } from '../figures';
import { amountsCheck } from './engine/amounts';
import { isZero } from './engine/signs';
import { defineRule } from './engine/rule';

/** What a project executed is within its full-year budget; budgets of zero are told elsewhere. */
export const executionWithinBudget = defineRule({
  id: 'executionWithinBudget',
  catalogue: 'P2',
  severity: 'warning',
  title: {
    zh: '项目全年执行数不大于全年预算数',
    en: 'What a project executed is within its full-year budget',
  },
  why: {
    zh: '全年预算数已包括年中调整，执行数一般不会超过它。超过时，不是金额填错，就是预算调整没有记入。',
    en: 'The full-year budget includes the changes of the year, so execution seldom passes it. Where it does, an amount is wrong or a change of the budget was not recorded.',
  },
  basis: '项目支出绩效自评表：执行率一般不超过 100%；P2',
  messages: {
    refuted: {
      zh: '“{project}”全年执行 {left}，大于全年预算 {right}，超出 {difference}。请核对 {place}，或补记预算调整；执行率得分以分值为限。',
      en: '{project} executed {left}, more than its full-year budget of {right} by {difference}. Check {place}, or add the change of the budget; the score of the rate stops at its weight.',
    },
  },
  checks: (account) =>
    projectsOf(account)
      .map(({ name: project }) => {
        const amount = (stage: 'fullYear' | 'executed') =>
          projectFundingAmount.expr(account, { project, source: 'total', stage });
        return { project, left: amount('executed'), right: amount('fullYear') };
      })
      .filter(({ right }) => !isZero(right))
      .map(({ project, left, right }) =>
        amountsCheck(account, { comparison: 'atMost', left, right }, { project }),
      ),
});
