import { carryOver } from '../inputs/carryOver';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 结转结余: stated rows against the details. */
export const carryOverTotalsAgree = defineRule({
  id: 'carryOverTotalsAgree',
  catalogue: 'K5',
  severity: 'error',
  title: { zh: '结转结余合计与明细一致', en: 'Stated carry-over totals agree with the details' },
  basis: '收入支出决算总表；财政拨款收入支出决算总表；K5、K6',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, carryOver),
});
