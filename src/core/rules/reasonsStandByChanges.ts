import { defineRule } from './engine/rule';
import { sectionsOf } from './engine/sections';
import { figureInWords } from './engine/wording';

/** Where a 款 prints as equal to its initial budget there is nothing to give a reason for. */
export const reasonsStandByChanges = defineRule({
  id: 'reasonsStandByChanges',
  catalogue: 'K13',
  severity: 'hint',
  title: { zh: '没有变动的款不填变动原因', en: 'A reason stands only where there is a change' },
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算数相同的不说明原因',
  messages: {
    refuted: {
      zh: '“{name}”（款）决算 {final}，与年初预算数相同，但 {place} 填了变动原因；正文不会印出。请核对金额，或删去原因。',
      en: '{name}: the final amount of {final} equals the initial budget, but {place} gives a reason for a change; the text leaves it out. Check the amounts or delete the reason.',
    },
  },
  checks: (account) =>
    sectionsOf(account).map(({ name, final, changed, reasons }) => {
      const given = reasons.filter(({ text }) => text !== '');
      return {
        kind: 'fact',
        holds: changed === false ? given.length === 0 : changed,
        cells: given,
        slots: { name, final: figureInWords(final) },
      };
    }),
});
