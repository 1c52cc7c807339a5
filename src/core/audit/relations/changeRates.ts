import { absolute, constant, difference, product, ratio, sum, type Expr } from '../../expression';
import type { Change, Fact } from '../claims/fact';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { agreement, perCent, standsFor } from './agreement';
import { amount, isZero } from './amounts';
import { amountsOf } from './lookup';
import { verdictOf, type Candidate, type Diagnosis, type RateJudgement } from './rateJudgement';

/** A base that a change may be measured from, with the change itself. */
interface Basis {
  readonly base: Expr;
  readonly change: Expr;
  readonly now: Expr | undefined;
  readonly numerals: readonly Numeral[];
}

/** The bases that the text gives for a change: what is stated first, then what follows from the amount less its change. */
function basesOf(text: ReadText, fact: Fact, { amount: by, direction, against }: Change): readonly Basis[] {
  const spent = amountsOf(text, fact, 'final');
  const isOfBudgets = isBudgetOnly(fact) && (against?.what !== 'budget' || spent.length === 0);
  const stated = against?.what === 'budget' && !isOfBudgets ? amountsOf(text, fact, 'budget') : prior(fact);
  const finals = isOfBudgets ? amountsOf(text, fact, 'budget') : spent;
  const change = by === undefined ? undefined : amount(by.numeral);
  const fromChange = finals.flatMap(({ numeral: final }): readonly Basis[] => {
    if (change === undefined || by === undefined) return [];
    const base = direction === 1 ? difference(amount(final), change) : sum([amount(final), change]);
    return [{ base, change, now: amount(final), numerals: [final, by.numeral] }];
  });
  const fromStated = stated.flatMap(({ numeral: base }): readonly Basis[] => {
    if (change !== undefined && by !== undefined)
      return [{ base: amount(base), change, now: undefined, numerals: [base, by.numeral] }];
    return finals.map(({ numeral: final }) => ({
      base: amount(base),
      change: absolute(difference(amount(final), amount(base))),
      now: amount(final),
      numerals: [base, final],
    }));
  });
  return fact.final === undefined && fromStated.length > 0
    ? fromStated
    : [...fromChange, ...(fromChange.length > 0 ? [] : fromStated)];
}

/** 支出预算79万元,比上年预算减少49万元: a budget held against a budget. */
function isBudgetOnly({ final, budget }: Fact): boolean {
  return final === undefined && budget !== undefined;
}

function prior(fact: Fact) {
  return fact.prior === undefined ? [] : [fact.prior];
}

/** 总额10万元,其中:甲3万元,乙7万元,比上年增加2万元: what follows the last part may be said of the whole. */
function wholeMeant(fact: Fact): readonly Fact[] {
  const { parent } = fact;
  const isSame = parent?.changes.length === 0 && parent.passage === fact.passage;
  return isSame && parent.parts.at(-1) === fact ? [parent] : [];
}

/** Every rate of change of a text, judged. */
export function changeRatesOf(text: ReadText): readonly RateJudgement[] {
  return text.facts.flatMap((fact) =>
    fact.changes.flatMap((change) => {
      const rate = change.rate?.numeral;
      if (rate === undefined) return [];
      const judged = judgeRate(
        rate,
        [fact, ...wholeMeant(fact)].flatMap((one) => basesOf(text, one, change)),
        change,
      );
      return judged === undefined ? [] : [judged];
    }),
  );
}

function judgeRate(rate: Numeral, bases: readonly Basis[], change: Change): RateJudgement | undefined {
  const numerals = bases[0]?.numerals ?? [];
  const common = { rate, numerals: [rate, ...numerals], should: undefined };
  const [first] = bases;
  if (first !== undefined && bases.every(({ base }) => isZero(base)) && !rate.value.isZero())
    return { ...common, verdict: 'refuted', diagnosis: 'zeroBase', expected: '' };
  const candidates = bases.flatMap((basis): readonly (Candidate & { readonly basis: Basis })[] => {
    const should = rateOf(basis, change.isMultiple);
    const found = agreement(rate, should);
    return found === undefined ? [] : [{ should, numerals: basis.numerals, agreement: found, basis }];
  });
  const [best] = candidates;
  if (best === undefined)
    return isBeyond(rate, change)
      ? { ...common, verdict: 'refuted', diagnosis: 'beyondWhole', expected: '' }
      : undefined;
  const verdict = verdictOf(candidates);
  const diagnosis = diagnose(rate, best.basis, change, best.agreement.isLastDigit);
  return { ...common, verdict, diagnosis, expected: best.agreement.expected, should: best.should };
}

function rateOf({ change, base }: Basis, isMultiple: boolean): Expr {
  return isMultiple ? ratio(change, base) : perCent(change, base);
}

function isBeyond(rate: Numeral, { direction, isMultiple }: Change): boolean {
  return direction === -1 && !isMultiple && rate.value.gt(100);
}

function diagnose(rate: Numeral, basis: Basis, change: Change, isLastDigit: boolean): Diagnosis {
  if (isLastDigit) return 'lastDigit';
  const { now, base } = basis;
  if (now !== undefined && standsFor(rate, perCent(basis.change, now))) return 'wrongBase';
  if (
    standsFor(rate, ratio(basis.change, base)) ||
    standsFor(rate, product(perCent(basis.change, base), constant(100)))
  )
    return 'asRatio';
  return isBeyond(rate, change) ? 'beyondWhole' : 'plain';
}
