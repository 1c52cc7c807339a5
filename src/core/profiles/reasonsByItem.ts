import type { ReasonPolicy } from '../account';

/** Where the text goes item by item (项), every change wants its reason but that of what is level. */
export const reasonsByItem: ReasonPolicy = {
  comparedAt: '项',
  priorYearItems: ['grandTotal', 'fiscalGrandTotal', 'publicBudgetExpenditure', 'agencyOperating'],
  sections: { amount: 0, rate: 0 },
  priorYear: { amount: 0, rate: 0 },
  priorYearIsOpen: false,
  threePublic: { amount: 0, rate: 0 },
  threePublicPriorYear: { amount: 0, rate: 0 },
};
