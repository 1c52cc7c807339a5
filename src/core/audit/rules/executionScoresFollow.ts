import { cell, fixed } from '../../expression';
import { faultOf, type Outcome } from '../outcomes';
import { agreement, perCent } from '../relations/agreement';
import { executionScoreOf } from '../relations/executionScore';
import { formsOf } from '../tables/forms';
import type { SelfEvaluation } from '../tables/scoreTables';
import { defineAuditRule } from './auditRule';

/** The rate of a project's execution follows from its funds, and its score from the rate and the weight. */
export const executionScoresFollow = defineAuditRule({
  id: 'executionScoresFollow',
  severity: 'error',
  title: { zh: '执行率和得分按资金计算', en: 'The rate of execution and its score follow from the funds' },
  basis: '执行率 = 全年执行数 ÷ 全年预算数；得分 = 执行率 × 分值，以分值为限；P2',
  message: {
    zh: '自评表中“{quote}”应为 {expected}。请按全年执行数、全年预算数和分值重新计算。',
    en: 'In the self-evaluation form "{quote}" should be {expected}. Compute it again from the funds and the weight.',
  },
  check: (text) => formsOf(text).flatMap((form) => [...rateOutcomes(form), ...scoreOutcomes(form)]),
});

function rateOutcomes({ funding: { budget, executed, rate } }: SelfEvaluation): readonly Outcome[] {
  if (budget === undefined || executed === undefined || rate === undefined) return [];
  const found = agreement(rate, perCent(cell(executed.cell), cell(budget.cell)));
  if (found === undefined) return [];
  const numerals = [rate, executed, budget];
  return found.verdict === 'refuted'
    ? [faultOf(rate, numerals, { expected: found.expected })]
    : [{ verdict: found.verdict, numerals }];
}

function scoreOutcomes(form: SelfEvaluation): readonly Outcome[] {
  const found = executionScoreOf(form);
  if (found === undefined || found.stands === 'cutOff') return [];
  const { score, numerals, should, stands } = found;
  return stands === 'refuted'
    ? [faultOf(score, numerals, { expected: fixed(should, 2) })]
    : [{ verdict: stands, numerals }];
}
