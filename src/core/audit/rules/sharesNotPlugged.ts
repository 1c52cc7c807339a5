import { faultOfRate } from './rateFaults';
import { pluggedShares } from '../relations/pluggedShares';
import { ratesOf } from '../relations/rates';
import { defineAuditRule } from './auditRule';

/** Shares are rounded each on its own, though they then may not make 100 %. */
export const sharesNotPlugged = defineAuditRule({
  id: 'sharesNotPlugged',
  severity: 'hint',
  title: { zh: '各项比重分别四舍五入', en: 'Each share is rounded on its own' },
  basis: '末项倒挤：各项比重之和因四舍五入可不等于 100%；K13',
  message: {
    zh: '“{quote}”按正文的金额应为 {expected}；各项比重之和正好为 100%，可能是末项倒挤。',
    en: '"{quote}" should be {expected} by the amounts in the text; the shares make exactly 100 %, so this one was probably plugged.',
  },
  check: (text) => {
    const plugged = pluggedShares(text);
    return ratesOf(text)
      .filter(({ rate }) => plugged.has(rate))
      .map(faultOfRate);
  },
});
