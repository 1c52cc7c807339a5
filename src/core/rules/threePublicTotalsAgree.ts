import { threePublic } from '../inputs/threePublic';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 合计 = 出国 + 车辆 + 接待, 车辆小计 = 购置 + 运行, for budget, final and prior year. */
export const threePublicTotalsAgree = defineRule({
  id: 'threePublicTotalsAgree',
  catalogue: 'K9',
  severity: 'error',
  title: {
    zh: '“三公”经费合计与各项一致',
    en: 'Stated totals of the three public expenses agree with the items',
  },
  why: {
    zh: '“三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费，车辆小计 = 购置费 + 运行维护费；年初预算、决算、上年决算各列都是这样。',
    en: 'The total of the three public expenses is overseas travel, official vehicles and reception; vehicles are their purchase and running. This holds for the budget, the final amounts and the year before.',
  },
  basis: '财政拨款“三公”经费支出决算表；K9',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, threePublic),
});
