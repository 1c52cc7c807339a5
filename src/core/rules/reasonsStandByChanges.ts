import { hasNoIdleReason, reasonsGiven } from './engine/changes';
import { defineRule } from './engine/rule';
import { sectionsOf } from './engine/sections';
import { figureInWords } from './engine/wording';

/** Where a 款 prints as equal to its initial budget there is nothing to give a reason for. */
export const reasonsStandByChanges = defineRule({
  id: 'reasonsStandByChanges',
  catalogue: 'K13',
  severity: 'hint',
  title: { zh: '没有变动的款不填变动原因', en: 'A reason stands only where there is a change' },
  why: {
    zh: '决算数与年初预算数印出来相同的款，正文写“与年初预算数相同”，不写原因；填了的原因不会印出，也可能说明金额填错了。',
    en: 'Where a section’s final amount prints as its initial budget, the text says so and gives no reason. A reason typed there is left out, or tells that an amount is wrong.',
  },
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算数相同的不说明原因',
  messages: {
    refuted: {
      zh: '{name}决算 {final}，与年初预算数相同，但 {place} 填了变动原因；正文不会印出。请核对金额，或删去原因。',
      en: '{name}: the final amount of {final} equals the initial budget, but {place} gives a reason for a change; the text leaves it out. Check the amounts or delete the reason.',
    },
  },
  checks: (account) =>
    sectionsOf(account).map((section) => ({
      kind: 'fact',
      holds: hasNoIdleReason(section),
      cells: reasonsGiven(section),
      slots: { name: section.name, final: figureInWords(section.amount) },
    })),
});
