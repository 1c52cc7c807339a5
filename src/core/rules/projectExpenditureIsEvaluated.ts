import { projectsOf } from '../account';
import { evaluatedAmount, expenditureOf } from '../figures';
import { amountsCheck } from './engine/amounts';
import { defineRule } from './engine/rule';

/** What the evaluated projects executed of fiscal money is the project expenditure of fiscal funds; the two may rightly differ. */
export const projectExpenditureIsEvaluated = defineRule({
  id: 'projectExpenditureIsEvaluated',
  catalogue: 'K14',
  severity: 'warning',
  title: {
    zh: '绩效评价项目的财政资金执行数等于财政拨款项目支出',
    en: 'The evaluated projects make up project expenditure of fiscal funds',
  },
  why: {
    zh: '列入绩效评价的项目用掉的财政资金，通常就是财政拨款的项目支出。两者可以不同（有的项目不评价），但要说得出差在哪里。',
    en: 'What the evaluated projects spent of fiscal money usually is the project expenditure of fiscal funds. The two may differ, since not every project is evaluated, but the difference should be accounted for.',
  },
  basis: '绩效评价涉及金额与财政拨款项目支出可以不同，须能说明差额；自筹等其他资金不计；K14',
  messages: {
    refuted: {
      zh: '绩效评价项目的财政资金执行数合计为 {left}，财政拨款项目支出为 {right}，相差 {difference}。两者可以不同；请核对是否有项目没有列入评价，或执行数填错，涉及 {place}。',
      en: 'The evaluated projects executed {left} of fiscal money, project expenditure of fiscal funds is {right}, a difference of {difference}. The two may differ; check whether a project is missing or an amount is wrong: {place}.',
    },
  },
  checks: (account) =>
    projectsOf(account).length === 0
      ? []
      : [
          {
            ...amountsCheck(
              account,
              {
                comparison: 'equals',
                left: evaluatedAmount.expr(account),
                right: expenditureOf.expr(account, { scope: 'fiscal', code: '', kind: 'project' }),
              },
              {},
            ),
            mayDiffer: true,
          },
        ],
});
