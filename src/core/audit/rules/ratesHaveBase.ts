import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** A rate whose base is zero. */
export const ratesHaveBase = defineAuditRule({
  id: 'ratesHaveBase',
  severity: 'error',
  title: { zh: '基数为零时没有增减率', en: 'There is no rate from a base of zero' },
  basis: '基数为零，增减率、完成率没有意义；K13',
  message: {
    zh: '“{quote}”的基数为零，不能计算百分比。请删去百分比，只写金额。',
    en: '"{quote}" has a base of zero: there is no rate. Leave the rate out and print the amount only.',
  },
  check: (text) => rateFaults(text, 'zeroBase'),
});
