import { constant, product, sum } from '../../expression';
import type { Change, Fact } from '../claims/fact';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { isComplete } from '../relations/completeParts';
import { defineAuditRule } from './auditRule';

/** The changes of the parts add up to the change of their whole. */
export const partsExplainChange = defineAuditRule({
  id: 'partsExplainChange',
  severity: 'warning',
  title: { zh: '分项增减之和等于总增减', en: 'The changes of the parts make the change of the whole' },
  basis: '总额的增减额 = 各分项增减额之和；K15',
  message: {
    zh: '“{quote}”不等于各分项增减额之和 {expected}。请核对各分项，或说明其余的变动。',
    en: '"{quote}" is not the sum of the changes of its parts, {expected}. Check them, or say what else changed.',
  },
  check: ({ facts }) =>
    facts.flatMap((whole): readonly Outcome[] => {
      const total = whole.parts.length > 1 ? amountOfChange(whole) : undefined;
      const parts = whole.parts.flatMap((part) => amountOfChange(part) ?? []);
      if (total?.amount === undefined || parts.length < 2) return [];
      if (parts.some(({ against }) => against?.what !== total.against?.what)) return [];
      const numerals = [total, ...parts].flatMap((change) => change.amount?.numeral ?? []);
      const signed = parts.flatMap(({ amount: by, direction }) =>
        by === undefined ? [] : [product(amount(by.numeral), constant(direction * total.direction))],
      );
      const found = agreement(total.amount.numeral, sum(signed));
      if (found === undefined) return [];
      if (found.verdict !== 'refuted') return [{ verdict: found.verdict, numerals }];
      if (parts.length < whole.parts.length || !isComplete(whole)) return [];
      return [faultOf(total.amount.numeral, numerals, { expected: found.expected })];
    }),
});

function amountOfChange({ changes }: Fact): Change | undefined {
  const [only, ...more] = changes;
  return only?.amount === undefined || more.length > 0 ? undefined : only;
}
