import { economic } from '../inputs/economic';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 类 = Σ 款 of the economic classification, and the total of all. */
export const economicTotalsAgree = defineRule({
  id: 'economicTotalsAgree',
  catalogue: 'K7',
  severity: 'error',
  title: { zh: '经济分类类级数与款级数一致', en: 'Stated economic classes agree with their items' },
  basis: '一般公共预算财政拨款基本支出决算表：类等于款之和；K7',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, economic),
});
