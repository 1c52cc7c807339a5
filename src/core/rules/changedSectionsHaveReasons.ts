import { hasReasonWanted } from './engine/changes';
import { defineRule } from './engine/rule';
import { sectionsOf } from './engine/sections';
import { figureInWords } from './engine/wording';

/** A 款 whose final amount differs in print from its initial budget, and by as much as the profile says, has a reason. */
export const changedSectionsHaveReasons = defineRule({
  id: 'changedSectionsHaveReasons',
  catalogue: 'K13',
  severity: 'warning',
  title: {
    zh: '决算与年初预算不同的款填有变动原因',
    en: 'A section that differs from its budget has a reason',
  },
  why: {
    zh: '决算说明要逐款说明决算数与年初预算数不同的主要原因。印出的两个数不同而没有原因，文字就缺一句。',
    en: 'The text has to give the main reason wherever a section’s final amount differs from its initial budget. Where the two print differently and no reason is given, a sentence is missing.',
  },
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算比较并说明主要原因；不设差额下限（未核实）',
  messages: {
    refuted: {
      zh: '{name}决算 {final}，年初预算 {budget}，相差 {change}，没有填变动原因。请在 {place} 填写主要原因。',
      en: '{name}: the final amount is {final}, the initial budget {budget}, a difference of {change}, and no reason is given. Fill in the main reason in {place}.',
    },
  },
  checks: (account) =>
    sectionsOf(account).map((section) => ({
      kind: 'fact',
      holds: hasReasonWanted(section, account.policy.reasons.sections),
      cells: section.reasons,
      slots: {
        name: section.name,
        final: figureInWords(section.amount),
        budget: figureInWords(section.base),
        change: figureInWords(section.change),
      },
    })),
});
