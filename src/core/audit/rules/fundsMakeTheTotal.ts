import { cell, sum, valueOf } from '../../expression';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { fundsOf, type Funds } from '../tables/flatForms';
import { defineAuditRule } from './auditRule';

/** In a self-evaluation form the sources of a project's funds make its total. */
export const fundsMakeTheTotal = defineAuditRule({
  id: 'fundsMakeTheTotal',
  severity: 'error',
  title: { zh: '自评表资金来源之和等于资金总额', en: 'The sources of the funds make their total' },
  basis: '年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金；P1',
  message: {
    zh: '自评表资金总额“{quote}”与各项资金之和 {expected} 不一致。请核对资金总额和其中各行。',
    en: 'In the self-evaluation form the total "{quote}" is not the sum of its sources, {expected}. Check the total and the rows after it.',
  },
  check: (text) =>
    fundsOf(text).flatMap((funds) =>
      (['initial', 'budget', 'executed'] as const).flatMap((column) => outcomesOf(funds, column)),
    ),
});

function outcomesOf(
  { total, parts, isComplete }: Funds,
  column: 'initial' | 'budget' | 'executed',
): readonly Outcome[] {
  const print = total[column];
  const sources = parts.flatMap((row) => row[column] ?? []);
  if (print === undefined || sources.length === 0) return [];
  const together = sum(sources.map((source) => cell(source.cell)));
  const found = agreement(print, together);
  const value = valueOf(together);
  if (found === undefined || value.kind === 'none') return [];
  const numerals = [print, ...sources];
  if (found.verdict !== 'refuted') return [{ verdict: found.verdict, numerals }];
  return isComplete || value.value.gt(print.value)
    ? [faultOf(print, numerals, { expected: value.value.toFixed() })]
    : [];
}
