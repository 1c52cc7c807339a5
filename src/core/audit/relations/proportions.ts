import { constant, difference, product, ratio } from '../../expression';
import type { Fact, Proportion } from '../claims/fact';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import type { Placed } from '../text/passage';
import { agreement, perCent, standsFor } from './agreement';
import { amount, isZero } from './amounts';
import { amountsOf, wholesOf } from './lookup';
import { verdictOf, type Candidate, type RateJudgement } from './rateJudgement';

/** Every share of a text, judged. */
export function sharesOf(text: ReadText): readonly RateJudgement[] {
  return text.facts.flatMap((fact) =>
    fact.shares.flatMap((share) =>
      judged(share, amountsOf(text, fact, 'final'), wholesOf(text, fact, share.base)),
    ),
  );
}

/** Every rate of completion of a budget, judged. */
export function completionsOf(text: ReadText): readonly RateJudgement[] {
  return text.facts.flatMap((fact) =>
    fact.completions.flatMap((completion) => {
      const budgets = budgetsOf(text, fact);
      return budgets.length > 0
        ? judged(completion, amountsOf(text, fact, 'final'), budgets)
        : judgedByGap(completion, fact);
    }),
  );
}

/** 完成年初预算100%,决算数大于预算数55.93万元: without the budget its gap to the amount tells the rate. */
function judgedByGap(
  { rate: { numeral: rate } }: Proportion,
  { final, changes }: Fact,
): readonly RateJudgement[] {
  const gap = changes.find(({ against }) => against?.what === 'budget');
  if (gap?.amount === undefined || final === undefined) return [];
  const signed = product(amount(gap.amount.numeral), constant(gap.direction));
  const should = perCent(amount(final.numeral), difference(amount(final.numeral), signed));
  const found = agreement(rate, should);
  if (found === undefined) return [];
  const numerals = [rate, final.numeral, gap.amount.numeral];
  const diagnosis = found.isLastDigit ? 'lastDigit' : 'plain';
  return [{ rate, numerals, verdict: found.verdict, diagnosis, expected: found.expected, should }];
}

/** The budget that stands with the amount, or with the same item of the same section. */
function budgetsOf(text: ReadText, fact: Fact): readonly Placed[] {
  return fact.name === '' && fact.budget === undefined ? [] : amountsOf(text, fact, 'budget');
}

function judged(
  { rate: { numeral: rate } }: Proportion,
  parts: readonly Placed[],
  wholes: readonly Placed[],
): readonly RateJudgement[] {
  const pairs = parts.flatMap(({ numeral: part }) =>
    wholes
      .filter(({ numeral: whole }) => isComparable(part, whole))
      .map(({ numeral: whole }) => ({ part, whole })),
  );
  const [first] = pairs;
  if (first === undefined) return [];
  const common = { rate, numerals: [rate, first.part, first.whole], should: undefined };
  if (pairs.every(({ whole }) => isZero(amount(whole)))) {
    const verdict = rate.value.isZero() || isZero(amount(first.part)) ? 'tied' : 'refuted';
    return [{ ...common, verdict, diagnosis: 'zeroBase', expected: '' }];
  }
  const candidates = pairs.flatMap(({ part, whole }): readonly Candidate[] => {
    const should = perCent(amount(part), amount(whole));
    const found = agreement(rate, should);
    return found === undefined ? [] : [{ should, numerals: [part, whole], agreement: found }];
  });
  const [best] = candidates;
  if (best === undefined) return [];
  return [
    {
      ...common,
      verdict: verdictOf(candidates),
      diagnosis: diagnose(rate, first, best.agreement.isLastDigit),
      expected: best.agreement.expected,
      should: best.should,
    },
  ];
}

function isComparable(part: Numeral, whole: Numeral): boolean {
  return part.unit?.kind === whole.unit?.kind && part !== whole;
}

function diagnose(
  rate: Numeral,
  { part, whole }: { readonly part: Numeral; readonly whole: Numeral },
  isLastDigit: boolean,
): RateJudgement['diagnosis'] {
  if (isLastDigit) return 'lastDigit';
  const share = ratio(amount(part), amount(whole));
  return standsFor(rate, share) || standsFor(rate, product(share, constant(10_000))) ? 'asRatio' : 'plain';
}
