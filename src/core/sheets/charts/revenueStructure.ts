import { revenueBySource } from '../../figures';
import { revenueSources, type RevenueSource } from '../../inputs/revenue';
import { defineChart } from './define';

const sources: readonly RevenueSource[] = [
  'publicBudget',
  'governmentFund',
  'stateCapital',
  'superior',
  'institution',
  'business',
  'affiliates',
  'otherRevenue',
];

/** Where the revenue of the year comes from. */
export const revenueStructure = defineChart({
  id: 'revenueStructure',
  name: { zh: '收入决算结构', en: 'Revenue by source' },
  basis: '部门决算公开文本中的收入决算结构图；收入支出决算总表',
  shape: 'parts',
  series: ['决算数'],
  look: 'amount',
  rows: (account) =>
    sources.map((source) => ({
      label: revenueSources[source].header.zh,
      figures: [revenueBySource.figure(account, source)],
    })),
});
