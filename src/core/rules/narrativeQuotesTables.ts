import { buildNarrative } from '../narrative';
import { profiles } from '../profiles';
import { defineRule, type RelationCheck } from './engine/rule';
import { quotationChecks } from './engine/quotations';

/** Every amount, share, change and rate in the text is its figure, rounded to the digits shown. */
export const narrativeQuotesTables = defineRule({
  id: 'narrativeQuotesTables',
  catalogue: 'K13',
  severity: 'error',
  title: { zh: '正文数字与表一致', en: 'The numbers of the text agree with the tables' },
  why: {
    zh: '说明文字里的每个金额、比重、增减额和增减率都引自报表。把印出的字重新读成数，应等于该数四舍五入到印出位数的结果。',
    en: 'Every amount, share, change and rate in the text quotes the tables. What is printed, read back, must be the figure rounded half-up to the digits printed.',
  },
  basis: '部门决算说明与部门决算报表一致；K13',
  messages: {
    refuted: {
      zh: '正文“{quotation}”中的{what}印为 {right}，按表应为 {left}（{place}）。请重新生成正文。',
      en: 'In the text "{quotation}" {what} is printed as {right}; by the tables it is {left} ({place}). Generate the text again.',
    },
  },
  checks: function* (account): Generator<RelationCheck<'quotation' | 'what'>> {
    const profile = profiles.find(({ policy }) => policy.id === account.policy.id);
    if (profile === undefined) return;
    const { narrative } = profile;
    for (const part of narrative.parts) {
      yield* quotationChecks(buildNarrative(account, { ...narrative, parts: [part] }));
    }
  },
});
