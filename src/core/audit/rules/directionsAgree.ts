import { difference, valueOf } from '../../expression';
import type { Change, Fact } from '../claims/fact';
import type { Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import type { Placed } from '../text/passage';
import { defineAuditRule } from './auditRule';
import { stretchFault } from './stretch';

/** 增加 or 减少 agrees with the amounts, and with the word before the rate. */
export const directionsAgree = defineAuditRule({
  id: 'directionsAgree',
  severity: 'error',
  title: { zh: '增减方向一致', en: 'The words for up and down agree' },
  basis: '方向词与金额的正负一致，增减额与增减率同向；K13',
  message: {
    zh: '“{quote}”的增减方向与金额或另一个方向词不符。请改正方向词或金额。',
    en: 'In "{quote}" the direction disagrees with the amounts or with the other word. Correct the word or the amount.',
  },
  check: (text) => text.facts.flatMap((fact) => fact.changes.flatMap((change) => faultsOf(fact, change))),
});

function faultsOf(fact: Fact, change: Change): readonly Outcome[] {
  const { amount: by, rate, direction, rateDirection } = change;
  const isZero = [by, rate].some((placed) => placed?.numeral.value.isZero() ?? false);
  if (by !== undefined && rate !== undefined && direction !== rateDirection && !isZero)
    return [stretchFault(fact.passage, [by.from, rate.to], [by.numeral, rate.numeral])];
  const base = change.against?.what === 'budget' ? fact.budget : fact.prior;
  const printed = by ?? rate;
  if (base === undefined || fact.final === undefined || printed === undefined || isZero) return [];
  return goesAgainst(fact.final, base, direction)
    ? [
        stretchFault(
          fact.passage,
          [printed.from, printed.to],
          [printed.numeral, fact.final.numeral, base.numeral],
        ),
      ]
    : [];
}

function goesAgainst(final: Placed, base: Placed, direction: 1 | -1): boolean {
  const rise = valueOf(difference(amount(final.numeral), amount(base.numeral)));
  return rise.kind === 'value' && !rise.value.isZero() && rise.value.isPositive() !== (direction === 1);
}
