import { hasReasonWanted, threePublicComparisons } from './engine/changes';
import { defineRule } from './engine/rule';
import { figureInWords } from './engine/wording';

/** A public expense whose final amount differs in print from its budget, and by as much as the profile says, has a reason. */
export const threePublicChangesHaveReasons = defineRule({
  id: 'threePublicChangesHaveReasons',
  catalogue: 'K13',
  severity: 'warning',
  title: {
    zh: '决算与年初预算不同的“三公”经费填有变动原因',
    en: 'A public expense that differs from its budget has a reason',
  },
  why: {
    zh: '说明要把“三公”经费逐项与年初预算比较。印出的决算数与预算数不同而没有原因，文字就缺一句。',
    en: 'The text compares each public expense with its initial budget. Where the two print differently and no reason is given, a sentence is missing.',
  },
  basis: '其他重要事项 一：“三公”经费逐项与年初预算比较并说明主要原因；不设差额下限（未核实）',
  messages: {
    refuted: {
      zh: '“{name}”决算 {amount}，年初预算 {base}，相差 {change}，没有填变动原因。请在 {place} 填写主要原因。',
      en: '{name}: the final amount is {amount}, the initial budget {base}, a difference of {change}, and no reason is given. Fill in the main reason in {place}.',
    },
  },
  checks: (account) =>
    threePublicComparisons(account).map((comparison) => ({
      kind: 'fact',
      holds: hasReasonWanted(comparison, account.policy.reasons.threePublic),
      cells: comparison.reasons,
      slots: {
        name: comparison.name,
        amount: figureInWords(comparison.amount),
        base: figureInWords(comparison.base),
        change: figureInWords(comparison.change),
      },
    })),
});
