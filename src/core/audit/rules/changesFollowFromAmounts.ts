import { absolute, difference, valueOf, type Expr } from '../../expression';
import type { Change, Fact } from '../claims/fact';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { defineAuditRule } from './auditRule';

/** A change is the final amount less the base, where the text prints all three. */
export const changesFollowFromAmounts = defineAuditRule({
  id: 'changesFollowFromAmounts',
  severity: 'error',
  title: { zh: '增减额与前后两数一致', en: 'A change is the difference of its two amounts' },
  basis: '增减额 = 决算数 − 基数；K13',
  message: {
    zh: '“{quote}”与前后两数之差不一致，应为 {expected}。请核对三个金额。',
    en: '"{quote}" is not the difference of the two amounts: it should be {expected}. Check all three.',
  },
  check: (text) => text.facts.flatMap((fact) => fact.changes.flatMap((change) => outcomesOf(fact, change))),
});

function outcomesOf(fact: Fact, { against, amount: by, direction }: Change): readonly Outcome[] {
  const base = against?.what === 'budget' ? fact.budget : fact.prior;
  const { final } = fact;
  if (final === undefined || base === undefined || by === undefined) return [];
  const numerals = [by.numeral, final.numeral, base.numeral];
  const rise = difference(amount(final.numeral), amount(base.numeral));
  const found = agreement(by.numeral, absolute(rise));
  if (found === undefined) return [];
  if (found.verdict === 'refuted') return [faultOf(by.numeral, numerals, { expected: found.expected })];
  return isAgainst(rise, direction) ? [] : [{ verdict: found.verdict, numerals }];
}

/** Whether the change surely has the other sign; that is told of the word. */
function isAgainst(rise: Expr, direction: 1 | -1): boolean {
  const value = valueOf(rise);
  return value.kind === 'value' && value.value.times(direction).isNegative() && !value.value.isZero();
}
