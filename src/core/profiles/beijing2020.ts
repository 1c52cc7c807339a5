import { beijingNarrative } from '../narrative';
import { beijingSheets } from '../sheets';
import { beijingPublication } from './beijingPublication';
import type { Profile } from './profile';
import { sharedDueRules } from './sharedDueRules';
import { sharedScores } from './sharedScores';

/** Beijing, 2020: twelve tables; text by 类 and 款 against the initial budget. */
export const beijing2020: Profile = {
  policy: {
    id: 'beijing-2020',
    years: { from: 2020, to: 2021 },
    printedMoney: '万元',
    amountDigits: 2,
    percentDigits: 2,
    scores: sharedScores({ word: '中', english: 'fair' }, { word: '差', english: 'poor' }),
    // The format asks for the reason of each change from the budget, however small. From the prior year it prints changes of
    // 6 % without one; that larger ones want it, and from where on, is general knowledge (unverified).
    reasons: {
      comparedAt: '款',
      priorYearItems: [
        'grandTotal',
        'totalRevenue',
        'totalExpenditure',
        'fiscalGrandTotal',
        'agencyOperating',
      ],
      sections: { amount: 0, rate: 0 },
      priorYear: { amount: 100_000, rate: 10 },
      priorYearIsOpen: true,
      threePublic: { amount: 0, rate: 0 },
      threePublicPriorYear: undefined,
    },
    tables: {
      hasFormNumber: true,
      namesBody: true,
      emptyNote: '说明：{unit}{year}年度没有{nothing}，故本表无数据。',
      classesWhereUsed: [],
      numbersLines: false,
    },
  },
  title: { zh: '北京市 2020 年度部门决算公开', en: 'Beijing, final accounts of 2020' },
  basis: '北京市丰台区总工会2020年度部门决算公开文本（十二张表，第二至四部分）',
  sheets: beijingSheets,
  narrative: beijingNarrative,
  publication: beijingPublication,
  due: sharedDueRules,
};
