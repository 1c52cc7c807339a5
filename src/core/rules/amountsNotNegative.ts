import type { Cell } from '../expression';
import { inputTables } from '../inputs';
import { controlTotals } from '../inputs/controlTotals';
import { oneByOne } from './engine/oneByOne';
import { defineRule } from './engine/rule';
import { numberCellsOf } from './engine/tableCells';
import { numbersInWords } from './engine/wording';

/**
 * Amounts and counts are zero or more; a refund of revenue may be less, so it is a warning. Scores have their own rule;
 * control totals state falls too, and are held against their figures.
 */
export const amountsNotNegative = defineRule({
  id: 'amountsNotNegative',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '金额和数量不为负', en: 'Amounts and counts are not negative' },
  why: {
    zh: '决算表按实际发生额填列，金额和数量通常不会小于零；负数多半是符号打错，只有退库、冲减才会真的为负。',
    en: 'The accounts show what actually happened, so amounts and counts are seldom below zero: a negative number is mostly a slip of the sign; only refunds and reversals are truly negative.',
  },
  basis: '部门决算各表按发生额填列；退库、冲减可为负（未核实）',
  messages: {
    refuted: {
      zh: '“{table}”的 {place} 填的是负数（{found}），应为零或正数。请更正；确为退库或冲减的，请保留依据。',
      en: 'In "{table}" {place} holds a negative number ({found}); zero or more was expected. Correct it; where it is a refund or reversal, keep the evidence.',
    },
  },
  checks: (account) =>
    oneByOne(
      inputTables.filter((table) => table !== controlTotals),
      (table) => {
        const cells = numberCellsOf(account, table, ['amount', 'count']);
        if (cells.length === 0) return [];
        const negative = cells.filter(isNegative);
        return [
          {
            kind: 'fact',
            holds: negative.length === 0,
            cells: negative,
            slots: { table: { zh: table.name, en: table.name }, found: numbersInWords(negative) },
          },
        ];
      },
    ),
});

function isNegative({ content }: Cell): boolean {
  return content.kind === 'number' && content.value.lt(0);
}
