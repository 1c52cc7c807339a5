import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** A rate that is off by a factor of a hundred. */
export const ratesInPerCent = defineAuditRule({
  id: 'ratesInPerCent',
  severity: 'error',
  title: { zh: '百分数不写成比值', en: 'A rate is printed in per cent, not as a ratio' },
  basis: '增长 114% 误印为 1.14%；K13',
  message: {
    zh: '“{quote}”的小数点错了两位：比值与百分数混淆，应为 {expected}。请改正。',
    en: '"{quote}" is off by a factor of 100: a ratio stands where per cent should. It should be {expected}. Correct it.',
  },
  check: (text) => rateFaults(text, 'asRatio'),
});
