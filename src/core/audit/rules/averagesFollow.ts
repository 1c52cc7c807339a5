import { cell, constant, Decimal, product, ratio, type Expr } from '../../expression';
import type { ReadPassage } from '../document';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { agreement, standsFor } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { defineAuditRule } from './auditRule';

/** What an average is told of, and the units in which it is counted. */
const averages: readonly (readonly [words: RegExp, counted: RegExp])[] = [
  [/(?:平均每[辆台]|[车辆台]均)[^,;。\d]{0,14}$/u, /^[辆台]$/u],
  [/(?:平均每人|人均)[^,;。\d]{0,14}$/u, /^(?:人|人次|名)$/u],
];

/** So many numbers back amount and number may stand. */
const farthest = 20;

/** What one vehicle or person cost on average is the amount divided by their number, in the unit that is printed. */
export const averagesFollow = defineAuditRule({
  id: 'averagesFollow',
  severity: 'error',
  title: { zh: '平均数与总额、数量一致', en: 'An average follows from amount and number' },
  basis: '平均数 = 总额 ÷ 数量；K13',
  message: {
    zh: '“{quote}”按总额和数量应为 {expected}。请核对金额、数量和单位。',
    en: '"{quote}" is {expected} by the amount and the number. Check the amount, the number and the unit.',
  },
  check: ({ passages }) => passages.flatMap(outcomesOf),
});

function outcomesOf({ text, figures }: ReadPassage): readonly Outcome[] {
  return figures.flatMap(({ numeral: print, from }, index): readonly Outcome[] => {
    const before = text.slice(Math.max(0, from - 20), from);
    const counted = averages.find(([words]) => words.test(before))?.[1];
    if (counted === undefined || print.unit?.kind !== 'money') return [];
    const others = figures.slice(Math.max(0, index - farthest), index).map(({ numeral }) => numeral);
    const sums = distinct(others.filter(({ unit }) => unit?.kind === 'money'));
    const counts = distinct(others.filter(({ unit }) => counted.test(unit?.word ?? '')));
    return judged(print, sums, counts);
  });
}

function judged(print: Numeral, sums: readonly Numeral[], counts: readonly Numeral[]): readonly Outcome[] {
  const ways = sums.flatMap((total) =>
    counts.map((count) => ({ total, count, should: ratio(amount(total), cell(count.cell)) })),
  );
  const found = ways.map((way) => ({ ...way, found: agreement(print, way.should) }));
  const tied = found.find(({ found: one }) => one !== undefined && one.verdict !== 'refuted');
  if (tied?.found !== undefined && tied.found.verdict !== 'refuted')
    return [{ verdict: tied.found.verdict, numerals: [print, tied.total, tied.count] }];
  const inOtherUnit = ways.find(({ should }) => isInOtherUnit(print, should));
  const told = inOtherUnit ?? (ways.length === 1 ? ways[0] : undefined);
  const expected = told === undefined ? undefined : agreement(print, told.should)?.expected;
  if (told === undefined || expected === undefined) return [];
  return [faultOf(print, [print, told.total, told.count], { expected })];
}

/** 元 for 万元, or the other way round. */
function isInOtherUnit(print: Numeral, should: Expr): boolean {
  return ['10000', '0.0001'].some((factor) =>
    standsFor(print, product(should, constant(new Decimal(factor)))),
  );
}

/** Amounts that are more than nothing, each once. */
function distinct(numerals: readonly Numeral[]): readonly Numeral[] {
  const more = numerals.filter(({ value }) => value.gt(0));
  return [
    ...new Map(
      more.map((numeral) => [numeral.value.toFixed() + (numeral.unit?.word ?? ''), numeral]),
    ).values(),
  ];
}
