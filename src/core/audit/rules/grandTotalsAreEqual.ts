import { judge } from '../../expression';
import { faultOf, type Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import { defineAuditRule } from './auditRule';

/** Revenue and expenditure have one grand total. */
export const grandTotalsAreEqual = defineAuditRule({
  id: 'grandTotalsAreEqual',
  severity: 'warning',
  title: { zh: '收、支总计相等', en: 'Revenue and expenditure have one grand total' },
  basis: '收入总计（含年初结转）= 支出总计（含年末结转）；K2、K6',
  message: {
    zh: '支出总计“{quote}”与收入总计 {expected} 不等。总计应含年初、年末结转和结余，收支相等。请核对口径。',
    en: 'The expenditure total "{quote}" is not the revenue total {expected}. With the balances carried over both are equal. Check what they include.',
  },
  check: (text) =>
    text.facts.flatMap(({ name, final, passage, scope }): readonly Outcome[] => {
      if (!name.endsWith('支出总计') || name.endsWith('收支总计') || final === undefined) return [];
      const other = text.facts.find(
        (fact) =>
          fact.passage === passage &&
          fact.name === name.replace(/支出总计$/u, '收入总计') &&
          fact.scope === scope,
      );
      if (other?.final === undefined) return [];
      const numerals = [final.numeral, other.final.numeral];
      const { verdict } = judge({
        comparison: 'equals',
        left: amount(final.numeral),
        right: amount(other.final.numeral),
        reading: 'repeated',
      });
      if (verdict === 'notChecked') return [];
      if (verdict !== 'refuted') return [{ verdict, numerals }];
      return [faultOf(final.numeral, numerals, { expected: other.final.numeral.text })];
    }),
});
