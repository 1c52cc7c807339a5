import { cell, sum, valueOf } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { selfEvaluationsOf, type SelfEvaluation } from '../tables/scoreTables';
import { defineAuditRule } from './auditRule';

/** In a self-evaluation form weights and scores add up to the total, and no score passes its weight. */
export const formScoresAddUp = defineAuditRule({
  id: 'formScoresAddUp',
  severity: 'error',
  title: { zh: '自评表分值、得分合计一致', en: 'Weights and scores of a self-evaluation form add up' },
  basis: '总分 = 执行率得分 + Σ 指标得分；Σ 分值 = 100；得分不超过分值；P1',
  message: {
    zh: '自评表中“{quote}”应为 {expected}（各行之和，或不超过分值）。请核对各行。',
    en: 'In the self-evaluation form "{quote}" should be {expected} (the sum of the rows, or at most the weight). Check the rows.',
  },
  check: ({ tables }) => tables.flatMap((table) => selfEvaluationsOf(table).flatMap(outcomesOf)),
});

function outcomesOf({ funding, indicators, total }: SelfEvaluation): readonly Outcome[] {
  const pairs = [
    ...(funding.weight === undefined || funding.score === undefined
      ? []
      : [{ weight: funding.weight, score: funding.score }]),
    ...indicators,
  ];
  const beyond = pairs.flatMap(({ weight, score }) =>
    score.value.gt(weight.value) ? [faultOf(score, [score, weight], { expected: weight.text })] : [],
  );
  if (total === undefined || indicators.length === 0) return beyond;
  const weights = compared(
    total[0],
    pairs.map(({ weight }) => weight),
  );
  // Where the weights do not add up rows were not read: then nothing can be said of the scores.
  if (weights.some(({ verdict }) => verdict === 'refuted')) return beyond;
  return [
    ...beyond,
    ...weights,
    ...compared(
      total[1],
      pairs.map(({ score }) => score),
    ),
  ];
}

function compared(total: Numeral, parts: readonly Numeral[]): readonly Outcome[] {
  const should = valueOf(sum(parts.map((part) => cell(part.cell))));
  if (should.kind === 'none') return [];
  const numerals = [total, ...parts];
  if (should.value.eq(total.value)) return [{ verdict: 'tied', numerals }];
  return [faultOf(total, numerals, { expected: should.value.toFixed() })];
}
