import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { procurement } from '../../../src/core/inputs/procurement';
import { purchasedServices } from '../../../src/core/inputs/purchasedServices';
import { stateAssets } from '../../../src/core/inputs/stateAssets';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../src/core/inputs/threePublicCounts';
import { cardFields, formRows, illustrative, listRows } from '../filledTable';

export const priorYearForm = formRows(priorYear, {
  grandTotal: { amount: 27_240_100 },
  totalRevenue: { amount: 25_989_200 },
  totalExpenditure: { amount: 27_138_200 },
  fiscalGrandTotal: { amount: 27_040_100, reason: '受新冠肺炎疫情影响，部分项目没有开展' },
  publicBudgetExpenditure: {},
  agencyOperating: { amount: 208_200, reason: '公务交通补贴支出增多' },
});

export const threePublicForm = formRows(threePublic, {
  overseas: { budget: 0, final: 0 },
  vehiclePurchase: { budget: 0, final: 0 },
  vehicleRunning: { budget: 0, final: 0 },
  reception: { budget: 700, final: 0, reason: '本年没有开展公务接待活动' },
  vehicles: { budget: 0, final: 0 },
  total: { budget: 700, final: 0 },
});

export const threePublicCountsCard = cardFields(
  threePublicCounts,
  {
    overseasGroups: illustrative(0),
    overseasPeople: illustrative(0),
    vehiclesBought: illustrative(0),
    vehiclesKept: illustrative(0),
    receptions: illustrative(0),
    receptionGuests: illustrative(0),
  },
  {
    zh: '团组、车辆、批次、人次没有印出；本年“三公”经费为 0，故都填 0。',
    en: 'The counts are not printed; all are 0 since nothing was spent.',
  },
);

export const otherAmountsCard = cardFields(
  otherAmounts,
  {
    agencyOperating: 236_700,
    nonFiscalSurplusUsed: illustrative(0),
    surplusDistribution: illustrative(0),
  },
  {
    zh: '使用非财政拨款结余和结余分配没有印出；总计由本年收入和年初结转、本年支出即可平衡，故填 0。',
    en: 'Use and distribution of surplus are not printed; the grand total balances without them, hence 0.',
  },
);

export const procurementCard = cardFields(procurement, {
  goods: 0,
  works: 0,
  services: 10_000_000,
  smallAndMedium: 10_000_000,
  smallAndMicro: 10_000_000,
  total: 10_000_000,
});

export const purchasedServicesRows = listRows(
  purchasedServices,
  [
    { name: '合计', amount: 502_200 },
    {
      code: illustrative('A1601'),
      name: illustrative('职工服务'),
      field: illustrative('工会服务'),
      amount: 502_200,
    },
  ],
  {
    zh: '公开文本只印政府购买服务的总数，没有印出购买了目录中的哪一项。',
    en: 'Only the total is printed, not the item of the guiding catalogue.',
  },
);

export const stateAssetsCard = cardFields(stateAssets, {
  vehicles: 0,
  generalEquipment: 0,
  specialEquipment: 0,
});
