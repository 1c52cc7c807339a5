import { sum } from '../../expression';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { tableFiguresOf, type TableFigure } from '../tables/tableFigures';
import { defineAuditRule } from './auditRule';

/** What of the three public expenses is the sum of what. */
const sums: readonly (readonly [total: string, parts: readonly string[]])[] = [
  ['三公经费', ['因公出国费', '公务用车购置及运行维护费', '公务接待费']],
  ['公务用车购置及运行维护费', ['公务用车购置费', '公务用车运行维护费']],
];

/** The table of the three public expenses adds up, budget and final amounts alike. */
export const threePublicTableAddsUp = defineAuditRule({
  id: 'threePublicTableAddsUp',
  severity: 'error',
  title: { zh: '“三公”经费表合计一致', en: 'The table of the three public expenses adds up' },
  basis: '三公合计 = 出国 + 车辆 + 接待；车辆 = 购置 + 运行；K9',
  message: {
    zh: '“三公”经费表中“{quote}”与各项之和 {expected} 不一致。请核对各行。',
    en: 'In the table of the three public expenses "{quote}" is not the sum of its items, {expected}. Check the rows.',
  },
  check: (text) => {
    const figures = tableFiguresOf(text).filter(({ scope }) => scope === 'threePublic');
    return (['budget', 'final'] as const).flatMap((of) =>
      sums.flatMap(([total, parts]) =>
        outcomesOf(
          figures.filter((figure) => figure.of === of),
          total,
          parts,
        ),
      ),
    );
  },
});

function outcomesOf(
  figures: readonly TableFigure[],
  name: string,
  names: readonly string[],
): readonly Outcome[] {
  const find = (of: string) => figures.filter((figure) => figure.name === of).map(({ value }) => value);
  const [total, ...others] = find(name);
  const parts = names.flatMap(find);
  if (total === undefined || others.length > 0 || parts.length !== names.length) return [];
  const found = agreement(total, sum(parts.map(amount)));
  if (found === undefined) return [];
  const numerals = [total, ...parts];
  return found.verdict === 'refuted'
    ? [faultOf(total, numerals, { expected: found.expected })]
    : [{ verdict: found.verdict, numerals }];
}
