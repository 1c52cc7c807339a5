import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** The change divided by the current amount instead of the prior one. */
export const ratesMeasuredFromBase = defineAuditRule({
  id: 'ratesMeasuredFromBase',
  severity: 'error',
  title: { zh: '增减率以基数为分母', en: 'A rate of change is measured from its base' },
  basis: '增减率 = 增减额 ÷ 上年数（或年初预算数）；K13',
  message: {
    zh: '“{quote}”是以本年数为基数算出的；以上年数（或预算数）为基数应为 {expected}。请改正。',
    en: '"{quote}" is measured from the current amount; from the prior year (or the budget) it is {expected}. Correct it.',
  },
  check: (text) => rateFaults(text, 'wrongBase'),
});
