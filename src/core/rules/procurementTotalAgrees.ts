import { procurement } from '../inputs/procurement';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 采购 = 货物 + 工程 + 服务. */
export const procurementTotalAgrees = defineRule({
  id: 'procurementTotalAgrees',
  catalogue: 'K12',
  severity: 'error',
  title: {
    zh: '政府采购支出总额等于货物、工程、服务之和',
    en: 'Stated procurement is goods, works and services together',
  },
  why: {
    zh: '政府采购支出总额由货物、工程、服务三项组成；写明总额的，应等于三项之和。',
    en: 'Procurement consists of goods, works and services; where the total is stated it must be these three together.',
  },
  basis: '政府采购情况表；K12',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, procurement),
});
