import { type Account } from '../account';
import { judge, percentage } from '../expression';
import { projectFundingAmount } from '../figures';
import { defineRule } from './engine/rule';
import { executionRateStatements, type ProjectStatement } from './engine/projectStatements';
import { isTruncated, relationOf } from './engine/statements';

const wrongBase = {
  zh: '填报数恰为全年执行数 ÷ 年初预算数，基数应为全年预算数。',
  en: ' The stated rate is what was executed by the initial budget; the base is the full-year budget.',
};

/** 执行率 = 全年执行数 / 全年预算数. */
export const executionRatesAgree = defineRule({
  id: 'executionRatesAgree',
  catalogue: 'P2',
  severity: 'error',
  title: {
    zh: '执行率等于全年执行数除以全年预算数',
    en: 'An execution rate is what was executed by the full-year budget',
  },
  why: {
    zh: '执行率 = 全年执行数 ÷ 全年预算数。自评表上填的执行率应是项目资金算出的数，常见的错误是以年初预算数为基数，或把百分数写成小数。',
    en: 'The execution rate is what was executed by the full-year budget. The rate stated in a form must follow from the project’s funding; common slips are the initial budget as the base, and a share written for a percentage.',
  },
  basis: '项目支出绩效自评表：执行率 = 全年执行数 / 全年预算数；P2',
  messages: {
    refuted: {
      zh: '“{project}”的执行率填报为 {left}（{place}），按资金计算为 {right}。计算：{how}。{base}请核对资金，或更正执行率。',
      en: '{project}: the stated execution rate is {left} ({place}), the funding gives {right}. Computed: {how}.{base} Check the funding, or correct the rate.',
    },
  },
  checks: (account) =>
    executionRateStatements(account)
      .filter((statement) => !isTruncated(statement))
      .map((statement) => ({
        kind: 'relation',
        relation: relationOf(statement),
        measure: '%',
        slots: {
          project: statement.project.name,
          base: isOfInitialBudget(account, statement) ? wrongBase : { zh: '', en: '' },
        },
      })),
});

/** Whether the rate is not that of the full-year budget but of the initial one. */
function isOfInitialBudget(account: Account, statement: ProjectStatement): boolean {
  if (judge(relationOf(statement)).verdict !== 'refuted') return false;
  const amount = (stage: 'initial' | 'executed') =>
    projectFundingAmount.expr(account, { project: statement.project.name, source: 'total', stage });
  const exact = percentage(amount('executed'), amount('initial'));
  const { verdict } = judge(relationOf({ ...statement, exact }));
  return verdict === 'tied' || verdict === 'rounding';
}
