import { hasNoIdleReason, priorYearComparisons, reasonsGiven } from './engine/changes';
import { defineRule } from './engine/rule';
import { figureInWords } from './engine/wording';

/** Where a total prints as equal to that of the prior year there is nothing to give a reason for. */
export const priorYearReasonsStandByChanges = defineRule({
  id: 'priorYearReasonsStandByChanges',
  catalogue: 'K13',
  severity: 'hint',
  title: {
    zh: '与上年相同的不填变动原因',
    en: 'A reason stands only where there is a change from the prior year',
  },
  why: {
    zh: '与上年印出来相同的数，正文写“与上年相同”，不写原因；填了的原因不会印出，也可能说明金额填错了。',
    en: 'Where an amount prints as that of the prior year, the text says so and gives no reason. A reason typed there is left out, or tells that an amount is wrong.',
  },
  basis: '部门决算说明 二、三；其他重要事项 二：与上年相同的不说明原因',
  messages: {
    refuted: {
      zh: '“{name}”本年 {amount}，与上年相同，但 {place} 填了变动原因；正文不会印出。请核对金额，或删去原因。',
      en: '{name}: this year’s {amount} equals the prior year, but {place} gives a reason for a change; the text leaves it out. Check the amounts or delete the reason.',
    },
  },
  checks: (account) =>
    priorYearComparisons(account).map((comparison) => ({
      kind: 'fact',
      holds: hasNoIdleReason(comparison),
      cells: reasonsGiven(comparison),
      slots: { name: comparison.name, amount: figureInWords(comparison.amount) },
    })),
});
