import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** A rate that differs in its last digit only. */
export const ratesRoundedToLastDigit = defineAuditRule({
  id: 'ratesRoundedToLastDigit',
  severity: 'hint',
  title: { zh: '百分比末位四舍五入', en: 'The last digit of a rate is rounded half-up' },
  basis: '百分比按四舍五入取到所印位数；K13',
  message: {
    zh: '“{quote}”末位相差 1，按正文的金额应为 {expected}。若按元计算，请核对。',
    en: '"{quote}" is off by one in its last digit: by the amounts in the text it is {expected}. Check it where it was computed from yuan.',
  },
  check: (text) => rateFaults(text, 'lastDigit'),
});
