import { defineRule } from './engine/rule';
import { sectionsOf } from './engine/sections';
import { figureInWords } from './engine/wording';

/** A 款 whose final amount differs in print from its initial budget has a reason. */
export const changedSectionsHaveReasons = defineRule({
  id: 'changedSectionsHaveReasons',
  catalogue: 'K13',
  severity: 'warning',
  title: {
    zh: '决算与年初预算不同的款填有变动原因',
    en: 'A section that differs from its budget has a reason',
  },
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算比较并说明主要原因；不设差额下限（未核实）',
  messages: {
    refuted: {
      zh: '“{name}”（款）决算 {final}，年初预算 {budget}，相差 {change}，没有填变动原因。请在 {place} 填写主要原因。',
      en: '{name}: the final amount is {final}, the initial budget {budget}, a difference of {change}, and no reason is given. Fill in the main reason in {place}.',
    },
  },
  checks: (account) =>
    sectionsOf(account).map(({ name, final, budget, change, changed, reasons }) => ({
      kind: 'fact',
      holds: changed === true ? reasons.some(({ text }) => text !== '') : changed === false || changed,
      cells: reasons,
      slots: {
        name,
        final: figureInWords(final),
        budget: figureInWords(budget),
        change: figureInWords(change),
      },
    })),
});
