import { revenue } from '../inputs/revenue';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 收入决算表: stated rows and columns against the details. */
export const revenueTotalsAgree = defineRule({
  id: 'revenueTotalsAgree',
  catalogue: 'K3',
  severity: 'error',
  title: { zh: '收入合计与明细一致', en: 'Stated revenue totals agree with the details' },
  why: {
    zh: '“收入明细”里写明的合计行、类款行和合计列只用来核对：合计等于各类之和，类等于款之和，款等于项之和，收入合计等于各种来源之和。',
    en: 'Total rows, class and section rows and total columns among the revenue are there to be checked: the total is that of the classes, a class that of its sections, a section that of its items, and total revenue that of its sources.',
  },
  basis: '收入支出决算总表；收入决算表；K1、K3、K5',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, revenue),
});
