import { reportProjects } from '../account';
import { evaluationFundingAmount, projectFundingAmount } from '../figures';
import { evaluationFundingKinds } from '../inputs/evaluationFunding';
import { amountsCheck, anyFilled } from './engine/amounts';
import { defineRule } from './engine/rule';

const sides = [
  { kind: 'source', stage: 'fullYear', what: { zh: '全年预算数', en: 'full-year budget' } },
  { kind: 'use', stage: 'executed', what: { zh: '全年执行数', en: 'amount executed' } },
] as const;

/** Sources and uses of an evaluated project's money add to its budget and to what it executed. */
export const evaluationFundingAgrees = defineRule({
  id: 'evaluationFundingAgrees',
  catalogue: 'P1',
  severity: 'error',
  title: {
    zh: '评价项目的资金来源、使用与项目资金一致',
    en: 'Sources and uses of an evaluated project agree with its funding',
  },
  why: {
    zh: '评价报告写明资金从哪里来、用到哪里去：来源合计就是该项目的全年预算数，使用合计就是全年执行数。',
    en: 'The report of an evaluation says where the money came from and what it was used for: the sources add to the project’s full-year budget, the uses to what it executed.',
  },
  basis: '绩效评价报告 项目资金情况：来源之和为预算，使用之和为执行数；P1',
  messages: {
    refuted: {
      zh: '“{project}”的{kind}合计为 {left}（{place}），“绩效项目”中的{what}为 {right}，相差 {difference}。请核对两处。',
      en: '{project}: {kind} add to {left} ({place}), its {what} is {right}, a difference of {difference}. Check both.',
    },
  },
  checks: (account) =>
    reportProjects(account).flatMap(({ name: project }) =>
      sides
        .map(({ kind, stage, what }) => ({
          kind,
          what,
          left: evaluationFundingAmount.expr(account, { project, kind }),
          right: projectFundingAmount.expr(account, { project, source: 'total', stage }),
        }))
        .filter(({ left }) => anyFilled(left))
        .map(({ kind, what, left, right }) => {
          const { word, english } = evaluationFundingKinds[kind];
          const slots = { project, what, kind: { zh: word, en: `${english}s` } };
          return amountsCheck(account, { comparison: 'equals', left, right }, slots);
        }),
    ),
});
