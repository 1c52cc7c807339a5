// The derived figures: one family a file, one expression each.
// No wording of reports, no layout: a figure knows the account and its own expression only.
import { changeFromBudget } from './changeFromBudget';
import { changeFromPriorYear } from './changeFromPriorYear';
import { changeRateFromBudget } from './changeRateFromBudget';
import { changeRateFromPriorYear } from './changeRateFromPriorYear';
import { closingBalance } from './closingBalance';
import { economicAmount } from './economicAmount';
import { expenditureGrandTotal } from './expenditureGrandTotal';
import { expenditureOf } from './expenditureOf';
import { fiscalExpenditureGrandTotal } from './fiscalExpenditureGrandTotal';
import { fiscalGrandTotal } from './fiscalGrandTotal';
import { fiscalRevenue } from './fiscalRevenue';
import { grandTotal } from './grandTotal';
import { headcount } from './headcount';
import { initialBudget } from './initialBudget';
import { institutionCount } from './institutionCount';
import { openingBalance } from './openingBalance';
import { otherAmount } from './otherAmount';
import { priorYearAmount } from './priorYearAmount';
import { procurementAmount } from './procurementAmount';
import { procurementShare } from './procurementShare';
import { purchasedServiceAmount } from './purchasedServiceAmount';
import { purchasedServicesTotal } from './purchasedServicesTotal';
import { revenueByCode } from './revenueByCode';
import { revenueBySource } from './revenueBySource';
import { shareOfExpenditure } from './shareOfExpenditure';
import { shareOfPublicBudget } from './shareOfPublicBudget';
import { shareOfRevenue } from './shareOfRevenue';
import { stateAssetCount } from './stateAssetCount';
import { subordinateCount, subordinatesOf } from './subordinateCount';
import { threePublicAmount } from './threePublicAmount';
import { threePublicChange } from './threePublicChange';
import { threePublicCount } from './threePublicCount';
import { totalRevenue } from './totalRevenue';

/** Every family of figures. */
export const figureFamilies = [
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromBudget,
  changeRateFromPriorYear,
  closingBalance,
  economicAmount,
  expenditureGrandTotal,
  expenditureOf,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  grandTotal,
  headcount,
  initialBudget,
  institutionCount,
  openingBalance,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  procurementShare,
  purchasedServiceAmount,
  purchasedServicesTotal,
  revenueByCode,
  revenueBySource,
  shareOfExpenditure,
  shareOfPublicBudget,
  shareOfRevenue,
  stateAssetCount,
  subordinateCount,
  threePublicAmount,
  threePublicChange,
  threePublicCount,
  totalRevenue,
] as const;

export {
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromBudget,
  changeRateFromPriorYear,
  closingBalance,
  economicAmount,
  expenditureGrandTotal,
  expenditureOf,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  grandTotal,
  headcount,
  initialBudget,
  institutionCount,
  openingBalance,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  procurementShare,
  purchasedServiceAmount,
  purchasedServicesTotal,
  revenueByCode,
  revenueBySource,
  shareOfExpenditure,
  shareOfPublicBudget,
  shareOfRevenue,
  stateAssetCount,
  subordinateCount,
  subordinatesOf,
  threePublicAmount,
  threePublicChange,
  threePublicCount,
  totalRevenue,
};
export { currentAmount } from './currentAmount';
export type { FigureFamily } from './define';
export type { ThreePublicItem } from './threePublicAmount';
