import { purchasedServices } from '../../../../src/core/inputs/purchasedServices';
import type { RuleCases } from '../ruleCases';

const withTotal = (amount: number) => ({
  table: purchasedServices,
  rows: [
    ['B01', '工会服务', '', 500000],
    ['B02', '印刷服务', '', 2200],
    ['', '合计', '', amount],
  ],
});

export const cases: RuleCases = {
  passes: [{ when: 'the stated total agrees', changes: [withTotal(502200)] }],
  fails: [
    {
      when: 'the stated total misses its items',
      changes: [withTotal(502000)],
      cells: ['政府购买服务!D4', '政府购买服务!D2', '政府购买服务!D3'],
      culprits: ['政府购买服务!D4'],
      says: '政府购买服务!D4（合计 › 决算金额）的合计为 502,000.00 元，按明细计算为 502,200.00 元，相差 −200.00 元。计算：500,000 + 2,200 = 502,200。请核对明细或更正合计。',
    },
  ],
};
