import { cell, fixed, product, ratio, valueOf } from '../../expression';
import { faultOf, type Outcome } from '../outcomes';
import { selfEvaluationsOf, type Indicator } from '../tables/scoreTables';
import { defineAuditRule } from './auditRule';

/** A quantity that was reached in part has no more than that part of its weight. */
export const indicatorScoresFollow = defineAuditRule({
  id: 'indicatorScoresFollow',
  severity: 'error',
  title: { zh: '定量指标按完成比例得分', en: 'A quantity reached in part scores in proportion' },
  basis: '项目支出绩效评价管理办法：定量指标未达指标值的，按完成值与指标值的比例计分',
  message: {
    zh: '自评表中“{quote}”高于按完成比例计算的 {expected}。请按比例计分，或说明评分依据。',
    en: 'In the self-evaluation form "{quote}" is more than the part that was reached is worth, {expected}. Score it in proportion, or give the reason.',
  },
  check: ({ tables }) =>
    tables.flatMap((table) =>
      selfEvaluationsOf(table).flatMap(({ indicators }) => indicators.flatMap(outcomesOf)),
    ),
});

/** Only plain numbers are compared: what was done 5 times of 12 may be judged on its merits. */
function outcomesOf({ level2, target, actual, weight, score }: Indicator): readonly Outcome[] {
  const [wanted, reached] = [target?.only, actual?.only];
  if (!level2.startsWith('数量') || wanted === undefined || reached === undefined) return [];
  if (wanted.value.lte(0) || reached.value.gte(wanted.value)) return [];
  const should = valueOf(product(ratio(cell(reached.cell), cell(wanted.cell)), cell(weight.cell)));
  const numerals = [score, weight, reached, wanted];
  if (should.kind === 'none') return [];
  if (score.value.lte(should.value.plus('0.05'))) return [{ verdict: 'rounding', numerals }];
  return [faultOf(score, numerals, { expected: fixed(should.value, 2) })];
}
