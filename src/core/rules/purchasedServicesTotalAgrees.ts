import { purchasedServices } from '../inputs/purchasedServices';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 政府购买服务: the stated total against the items. */
export const purchasedServicesTotalAgrees = defineRule({
  id: 'purchasedServicesTotalAgrees',
  catalogue: 'K5',
  severity: 'error',
  title: { zh: '政府购买服务合计与明细一致', en: 'Stated purchased services agree with the details' },
  why: {
    zh: '“政府购买服务”写明的合计应等于各项服务金额之和；报表只用明细。',
    en: 'The total stated for purchased services must be that of the services listed; the report is made from the list.',
  },
  basis: '政府购买服务支出情况表；K5',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, purchasedServices),
});
