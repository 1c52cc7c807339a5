import { defineRule } from './engine/rule';
import { statedShares } from './engine/statedShares';

/** Shares are each rounded on their own: one that is a last digit off so that all of them make 100 % was plugged (末项倒挤). */
export const lastShareNotPlugged = defineRule({
  id: 'lastShareNotPlugged',
  catalogue: 'K13',
  severity: 'hint',
  title: { zh: '各项比重分别四舍五入', en: 'Each share is rounded on its own' },
  why: {
    zh: '各项比重要分别四舍五入，相加可能是 99.99% 或 100.01%，不必凑成 100%。为了凑足 100% 把最后一项多写或少写 0.01，那一项就与表不一致。',
    en: 'Each share is rounded on its own; together they may make 99.99% or 100.01%. Where the last one was bent by 0.01 to make exactly 100%, it no longer agrees with the table.',
  },
  basis: '末项倒挤：各项比重之和因四舍五入可不等于 100%；K13',
  messages: {
    refuted: {
      zh: '{place} 的{item}印为 {left}，按填报表为 {right}；各项印出的比重之和正好为 100%，可能是末项倒挤。计算：{how}。',
      en: '{place} states {left} for {item}; by the input tables it is {right}. The shares printed make exactly 100 %, so this one was probably plugged. Computed: {how}.',
    },
  },
  checks: (account) =>
    statedShares(account)
      .filter(({ isPlugged }) => isPlugged)
      .map(({ relation, name }) => ({ kind: 'relation', relation, measure: '%', slots: { item: name } })),
});
