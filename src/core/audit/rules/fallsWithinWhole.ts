import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** A fall of more than the whole. */
export const fallsWithinWhole = defineAuditRule({
  id: 'fallsWithinWhole',
  severity: 'error',
  title: { zh: '下降不超过 100%', en: 'A fall never passes 100 %' },
  basis: '减少额不大于基数；K13',
  message: {
    zh: '“{quote}”：下降不可能超过 100%。{expected}请核对基数和增减额。',
    en: '"{quote}": a fall cannot pass 100 %. {expected} Check the base and the change.',
  },
  check: (text) => rateFaults(text, 'beyondWhole'),
});
