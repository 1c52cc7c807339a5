import { absolute, cell, difference } from '../../expression';
import type { ReadPassage } from '../document';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { defineAuditRule } from './auditRule';

/** A change in percentage points is the difference of the two rates that it is told of. */
export const pointsFollowFromRates = defineAuditRule({
  id: 'pointsFollowFromRates',
  severity: 'error',
  title: { zh: '百分点等于前后两个百分比之差', en: 'Percentage points are the difference of two rates' },
  basis: '由 A% 提高（下降）到 B%，变动为 |B − A| 个百分点；K13',
  message: {
    zh: '“{quote}”与前后两个百分比之差不一致，应为 {expected}。请核对。',
    en: '"{quote}" is not the difference of the two rates: it should be {expected}. Check all three.',
  },
  check: ({ passages }) => passages.flatMap(outcomesOf),
});

function outcomesOf({ text, figures }: ReadPassage): readonly Outcome[] {
  return figures.flatMap(({ numeral: points, from }, index): readonly Outcome[] => {
    const [first, second] = figures.slice(Math.max(0, index - 2), index);
    if (points.unit?.word.endsWith('百分点') !== true || first === undefined || second === undefined)
      return [];
    const isMove =
      /[由从][^,;。\d]{0,14}$/u.test(text.slice(Math.max(0, first.from - 16), first.from)) &&
      /^[^;。]{0,12}[到至为]$/u.test(text.slice(first.to, second.from)) &&
      /^[,、]?[^;。\d比较]{0,10}$/u.test(text.slice(second.to, from)) &&
      [first, second].every(({ numeral }) => numeral.unit?.kind === 'percent');
    if (!isMove) return [];
    const numerals = [points, first.numeral, second.numeral];
    const found = agreement(
      points,
      absolute(difference(cell(second.numeral.cell), cell(first.numeral.cell))),
    );
    if (found === undefined) return [];
    return found.verdict === 'refuted'
      ? [faultOf(points, numerals, { expected: found.expected })]
      : [{ verdict: found.verdict, numerals }];
  });
}
