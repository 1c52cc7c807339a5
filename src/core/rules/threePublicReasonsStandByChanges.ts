import { hasNoIdleReason, reasonsGiven, threePublicComparisons } from './engine/changes';
import { defineRule } from './engine/rule';
import { figureInWords } from './engine/wording';

/** Where a public expense prints as equal to its budget there is nothing to give a reason for. */
export const threePublicReasonsStandByChanges = defineRule({
  id: 'threePublicReasonsStandByChanges',
  catalogue: 'K13',
  severity: 'hint',
  title: {
    zh: '与年初预算相同的“三公”经费不填变动原因',
    en: 'A reason stands only where a public expense differs from its budget',
  },
  why: {
    zh: '决算数与年初预算数印出来相同的“三公”经费，正文不写原因；填了的原因不会印出，也可能说明金额填错了。',
    en: 'Where a public expense prints as its budget the text gives no reason. A reason typed there is left out, or tells that an amount is wrong.',
  },
  basis: '其他重要事项 一：与年初预算数相同的不说明原因',
  messages: {
    refuted: {
      zh: '“{name}”决算 {amount}，与年初预算数相同，但 {place} 填了变动原因；正文不会印出。请核对金额，或删去原因。',
      en: '{name}: the final amount of {amount} equals the initial budget, but {place} gives a reason for a change; the text leaves it out. Check the amounts or delete the reason.',
    },
  },
  checks: (account) =>
    threePublicComparisons(account).map((comparison) => ({
      kind: 'fact',
      holds: hasNoIdleReason(comparison),
      cells: reasonsGiven(comparison),
      slots: { name: comparison.name, amount: figureInWords(comparison.amount) },
    })),
});
