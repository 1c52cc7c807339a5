import { carryOver } from '../inputs/carryOver';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 结转结余: stated rows against the details. */
export const carryOverTotalsAgree = defineRule({
  id: 'carryOverTotalsAgree',
  catalogue: 'K5',
  severity: 'error',
  title: { zh: '结转结余合计与明细一致', en: 'Stated carry-over totals agree with the details' },
  why: {
    zh: '“结转结余”里写明的合计行或类、款行只是对明细的说明：报表用的是明细，写明的合计必须与明细相加的结果一致。',
    en: 'Totals stated among the carry-over only restate the details: the report is made from the details, and what is stated must be what they add to.',
  },
  basis: '收入支出决算总表；财政拨款收入支出决算总表；K5、K6',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, carryOver),
});
