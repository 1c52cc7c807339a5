import { economic } from '../inputs/economic';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 类 = Σ 款 of the economic classification, and the total of all. */
export const economicTotalsAgree = defineRule({
  id: 'economicTotalsAgree',
  catalogue: 'K7',
  severity: 'error',
  title: { zh: '经济分类类级数与款级数一致', en: 'Stated economic classes agree with their items' },
  why: {
    zh: '“基本支出经济分类”里写明的类级行和合计行应等于其下各款之和；报表只用款级明细。',
    en: 'The class rows and totals stated among the economic items must be the sums of their items; the report is made from the items alone.',
  },
  basis: '一般公共预算财政拨款基本支出决算表：类等于款之和；K7',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, economic),
});
