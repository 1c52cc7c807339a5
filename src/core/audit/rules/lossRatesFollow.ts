import {
  cell,
  constant,
  Decimal,
  difference,
  fixed,
  product,
  ratio,
  roundHalfUp,
  sum,
  valueOf,
  type Expr,
} from '../../expression';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { once } from '../relations/kept';
import { expertRowsOf } from '../tables/scoreTables';
import type { Passage, Placed } from '../text/passage';
import { defineAuditRule } from './auditRule';

/** The means of the expert table, exact, with the weights of what they are of. */
interface Aspect {
  readonly weight: Expr;
  readonly mean: Expr;
  readonly numerals: readonly Numeral[];
}

/** The mean that the analysis quotes is the expert table's, and the loss rate follows from it. */
export const lossRatesFollow = defineAuditRule({
  id: 'lossRatesFollow',
  severity: 'error',
  title: { zh: '平均分、失分率与专家评分表一致', en: 'Means and loss rates follow from the expert table' },
  basis: '失分率 = (分值 − 平均分) ÷ 分值；P4',
  message: {
    zh: '“{quote}”按专家评分表应为 {expected}。请改正。',
    en: '"{quote}" should be {expected} by the expert table. Correct it.',
  },
  check: (text) => text.passages.flatMap((passage) => outcomesOf(text, passage)),
});

/** What the expert tables score, by name, at every level: 项目立项（3分） is the sum of its rows. */
const aspectsOf: (text: ReadText) => ReadonlyMap<string, Aspect> = once(({ tables }) => {
  const aspects = new Map<string, Aspect>();
  for (const row of tables.flatMap((table) => expertRowsOf(table))) {
    if (row.isFoot) continue;
    const own = ratio(sum(row.scores.map(({ cell: of }) => cell(of))), constant(row.scores.length));
    for (const name of new Set(row.names.map(bareName))) {
      const before = aspects.get(name);
      const terms = before === undefined ? [] : [before];
      aspects.set(name, {
        weight: sum([...terms.map(({ weight }) => weight), cell(row.weight.cell)]),
        mean: sum([...terms.map(({ mean }) => mean), own]),
        numerals: [...(before?.numerals ?? []), row.weight, row.mean],
      });
    }
  }
  return aspects;
});

const bareName = (name: string): string => name.replace(/\(.*\)$/u, '');

function outcomesOf(text: ReadText, passage: Passage): readonly Outcome[] {
  const named = /^(?:项目)?([^:,。]{2,12}?)(?:指标)?分值满分/u.exec(passage.text)?.[1];
  const whole = named === undefined ? undefined : aspectsOf(text).get(named);
  const score = numberAfter(passage, /综合得分(?:为)?$/u);
  if (whole !== undefined && score !== undefined) return compared(score.numeral, whole.mean, whole.numerals);
  const aspect = aspectsOf(text).get(
    /^(?:\(\d+\)|\d+[.、])?([^:,。]{2,20})分析:/u.exec(passage.text)?.[1] ?? '',
  );
  const average = numberAfter(passage, /平均(?:得)?分(?:为)?$/u);
  const loss = numberAfter(passage, /失分率(?:为)?$/u);
  if (aspect === undefined) return [];
  const rate = product(ratio(difference(aspect.weight, aspect.mean), aspect.weight), constant(100));
  return [
    ...(average === undefined ? [] : compared(average.numeral, aspect.mean, aspect.numerals)),
    ...(loss === undefined
      ? []
      : compared(loss.numeral, rate, [
          ...aspect.numerals,
          ...(average === undefined ? [] : [average.numeral]),
        ])),
  ];
}

function numberAfter({ text, figures }: Passage, words: RegExp): Placed | undefined {
  return figures.find(({ from }) => words.test(text.slice(Math.max(0, from - 10), from)));
}

/** Scores are exact, and so is what follows from them: only the rounded number will do. */
function compared(print: Numeral, should: Expr, numerals: readonly Numeral[]): readonly Outcome[] {
  const value = valueOf(should);
  if (value.kind === 'none') return [];
  const shown = roundHalfUp(value.value, print.digits);
  if (shown.eq(new Decimal(print.value))) return [{ verdict: 'tied', numerals: [print, ...numerals] }];
  return [
    faultOf(print, [print, ...numerals], { expected: fixed(shown, print.digits) + (print.unit?.word ?? '') }),
  ];
}
