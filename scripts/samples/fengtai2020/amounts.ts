import { carryOver } from '../../../src/core/inputs/carryOver';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { revenue } from '../../../src/core/inputs/revenue';
import { illustrative, listRows, type Entry } from '../filledTable';

const publicBudget = '一般公共预算财政拨款';
const otherFunds = '其他资金';

/** Fiscal revenue by code is not printed: it is taken as the expenditure of the code without its opening carry-over. */
function fiscalRevenue(code: string, name: string, amount: number): Readonly<Record<RevenueField, Entry>> {
  return {
    code: illustrative(code),
    name: illustrative(name),
    publicBudget: illustrative(amount),
    fiscalTotal: illustrative(amount),
    total: illustrative(amount),
  };
}

type RevenueField = 'code' | 'name' | 'publicBudget' | 'fiscalTotal' | 'total';

export const revenueRows = listRows(
  revenue,
  [
    {
      name: '合计',
      publicBudget: 24_851_500,
      governmentFund: 0,
      stateCapital: 0,
      superior: 0,
      institution: 0,
      business: 0,
      affiliates: 0,
      otherRevenue: 5_600,
      fiscalTotal: 24_851_500,
      total: 24_857_100,
    },
    {
      ...fiscalRevenue('20129', '群众团体事务', 20_214_800),
      otherRevenue: 5_600,
      total: illustrative(20_220_400),
    },
    fiscalRevenue('20132', '组织事务', 12_600),
    fiscalRevenue('20136', '其他共产党事务支出', 2_000),
    fiscalRevenue('20805', '行政事业单位离退休', 2_635_500),
    fiscalRevenue('21011', '行政事业单位医疗', 180_000),
    fiscalRevenue('22102', '住房改革支出', 1_806_600),
  ],
  {
    zh: '公开文本只印收入合计、财政拨款收入和其他收入，没有按科目分列；这里按各科目支出扣除年初结转推算。',
    en: 'Only the totals by source are printed; the split by code is the expenditure of each code without its opening carry-over.',
  },
);

/** What the fiscal appropriation of one code was spent on, its budget, and why they differ. */
const fiscal = { fund: publicBudget, toSuperior: 0, business: 0, toAffiliates: 0 } as const;

export const expenditureRows = listRows(
  expenditure,
  [
    {
      name: '合计',
      basic: 13_786_200,
      project: 11_672_321,
      toSuperior: 0,
      business: 0,
      toAffiliates: 0,
      budget: 25_505_200,
      total: 25_458_521,
    },
    {
      code: '201',
      name: '一般公共服务支出',
      ...fiscal,
      ...{ basic: 9_338_900, project: 11_389_921, total: 20_728_821, budget: 21_043_900 },
    },
    {
      code: '20129',
      name: '群众团体事务',
      ...fiscal,
      ...{ basic: 9_338_900, project: 11_375_321, total: 20_714_221, budget: 21_019_400 },
      reason: '年中退休人员增加，在职人员经费相应减少',
    },
    {
      code: '20132',
      name: '组织事务',
      ...fiscal,
      ...{ basic: 0, project: 12_600, total: 12_600, budget: 21_300 },
      reason: '受新冠肺炎疫情影响，党建活动开展得较少',
    },
    {
      code: '20136',
      name: '其他共产党事务支出',
      ...fiscal,
      ...{ basic: 0, project: 2_000, total: 2_000, budget: 3_200 },
      reason: '离休干部遗属补贴的补发部分改由其他科目列支',
    },
    {
      code: '208',
      name: '社会保障和就业支出',
      ...fiscal,
      ...{ basic: 2_635_500, project: 0, total: 2_635_500, budget: 2_364_200 },
    },
    {
      code: '20805',
      name: '行政事业单位离退休',
      ...fiscal,
      ...{ basic: 2_635_500, project: 0, total: 2_635_500, budget: 2_364_200 },
      reason: '退休人员比预算时增加',
    },
    {
      code: '210',
      name: '卫生健康支出',
      ...fiscal,
      ...{ basic: 0, project: 180_000, total: 180_000, budget: 270_000 },
    },
    {
      code: '21011',
      name: '行政事业单位医疗',
      ...fiscal,
      ...{ basic: 0, project: 180_000, total: 180_000, budget: 270_000 },
      reason: '需缴纳医疗保险的离休人员减少',
    },
    {
      code: '221',
      name: '住房保障支出',
      ...fiscal,
      ...{ basic: 1_806_600, project: 0, total: 1_806_600, budget: 1_827_100 },
    },
    {
      code: '22102',
      name: '住房改革支出',
      ...fiscal,
      ...{ basic: 1_806_600, project: 0, total: 1_806_600, budget: 1_827_100 },
      reason: '年中退休人员增加，在职人员住房公积金支出减少',
    },
    {
      code: illustrative('20129'),
      name: illustrative('群众团体事务'),
      fund: otherFunds,
      ...{ basic: 5_200, project: 102_400, total: 107_600 },
    },
  ],
  {
    zh: '其他资金的支出由印出的合计推出，它属于哪个科目没有印出。',
    en: 'The expenditure of other funds follows from the printed totals; its code is not printed.',
  },
);

export const carryOverRows = listRows(
  carryOver,
  [
    { name: '合计', opening: 601_421, closing: 0 },
    {
      code: illustrative('20129'),
      name: illustrative('群众团体事务'),
      fund: publicBudget,
      opening: 499_421,
      closing: 0,
    },
    {
      code: illustrative('20129'),
      name: illustrative('群众团体事务'),
      fund: otherFunds,
      opening: 102_000,
      closing: 0,
    },
  ],
  {
    zh: '年初结转和结余由印出的总计推出（总计减本年收入），它属于哪个科目没有印出。',
    en: 'The opening carry-over follows from the printed totals; its code is not printed.',
  },
);
