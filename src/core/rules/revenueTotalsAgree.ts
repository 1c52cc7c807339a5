import { revenue } from '../inputs/revenue';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 收入决算表: stated rows and columns against the details. */
export const revenueTotalsAgree = defineRule({
  id: 'revenueTotalsAgree',
  catalogue: 'K3',
  severity: 'error',
  title: { zh: '收入合计与明细一致', en: 'Stated revenue totals agree with the details' },
  basis: '收入支出决算总表；收入决算表；K1、K3、K5',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, revenue),
});
