import { expenditure } from '../inputs/expenditure';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 支出决算表: stated rows and columns against the details. */
export const expenditureTotalsAgree = defineRule({
  id: 'expenditureTotalsAgree',
  catalogue: 'K4',
  severity: 'error',
  title: { zh: '支出合计与明细一致', en: 'Stated expenditure totals agree with the details' },
  basis: '收入支出决算总表；支出决算表；K1、K4、K5、K7',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, expenditure),
});
