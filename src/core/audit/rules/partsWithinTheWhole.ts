import { judge } from '../../expression';
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
  check: (text) =>
    text.facts.flatMap((whole): readonly Outcome[] => {
      const [total, ...others] = whole.parts.length === 0 ? [] : amountsOf(text, whole, 'final');
      if (total === undefined || others.length > 0) return [];
      return ownParts(whole, total.numeral, 'final').flatMap(({ final, isSure }): readonly Outcome[] => {
        if (final === undefined || !isSure || final.numeral.unit?.kind !== total.numeral.unit?.kind)
          return [];
        if (final.numeral.unit?.kind === 'count' && final.numeral.unit.word !== total.numeral.unit?.word)
          return [];
        const { verdict } = judge({
          comparison: 'atMost',
          left: amount(final.numeral),
          right: amount(total.numeral),
          reading: 'printed',
        });
        if (verdict !== 'refuted') return [];
        const expected = total.numeral.text + (total.numeral.unit?.word ?? '');
        return [faultOf(final.numeral, [final.numeral, total.numeral], { expected })];
      });
    }),
});
