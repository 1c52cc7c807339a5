import { judge } from '../../expression';
import type { Fact } from '../claims/fact';
import { limits } from '../claims/partitions';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import { ownParts } from '../relations/ownParts';
import { amountsOf } from '../relations/lookup';
import { defineAuditRule } from './auditRule';

/** No part that 其中 names is greater than its whole. */
export const partsWithinTheWhole = defineAuditRule({
  id: 'partsWithinTheWhole',
  severity: 'error',
  title: { zh: '其中数不大于总数', en: 'No part is greater than its whole' },
  basis: '其中项不大于所属项目；小微企业合同金额不大于中小企业合同金额；K12',
  message: {
    zh: '“{quote}”大于它所属的总数 {expected}。请核对两个金额。',
    en: '"{quote}" is greater than the whole it belongs to, {expected}. Check both amounts.',
  },
  check: (text) => [
    ...text.facts.flatMap((whole): readonly Outcome[] => {
      const [total, ...others] = whole.parts.length === 0 ? [] : amountsOf(text, whole, 'final');
      if (total === undefined || others.length > 0) return [];
      return ownParts(whole, total.numeral, 'final').flatMap(({ final, isSure }) =>
        final === undefined || !isSure ? [] : compared(final.numeral, total.numeral),
      );
    }),
    ...text.passages.flatMap(({ facts }) => facts.flatMap((part) => limited(part, facts))),
  ],
});

function compared(part: Numeral, whole: Numeral): readonly Outcome[] {
  if (part.unit?.kind !== whole.unit?.kind) return [];
  if (part.unit?.kind === 'count' && part.unit.word !== whole.unit?.word) return [];
  const { verdict } = judge({
    comparison: 'atMost',
    left: amount(part),
    right: amount(whole),
    reading: 'printed',
  });
  if (verdict !== 'refuted') return [];
  return [faultOf(part, [part, whole], { expected: whole.text + (whole.unit?.word ?? '') })];
}

/** What is limited by its nature, beside the one whole of its paragraph. */
function limited(part: Fact, facts: readonly Fact[]): readonly Outcome[] {
  const limit = limits.find(([name]) => name.test(part.name))?.[1];
  if (limit === undefined || part.final === undefined) return [];
  const [whole, ...others] = facts.filter(({ name, final }) => final !== undefined && limit.test(name));
  if (whole?.final === undefined || others.length > 0 || part.parent === whole) return [];
  return compared(part.final.numeral, whole.final.numeral);
}
