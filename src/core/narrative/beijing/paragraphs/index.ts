// The paragraphs of Beijing's narrative: one a file, named for what it says.
// No order of print and no headings: beijingNarrative.ts has those.
import { agencyOperating } from './agencyOperating';
import { basicExpenditure } from './basicExpenditure';
import { definitions } from './definitions';
import { duties } from './duties';
import { expenditureOfYear } from './expenditureOfYear';
import { fiscalGrandTotals } from './fiscalGrandTotals';
import { governmentFund } from './governmentFund';
import { grandTotals } from './grandTotals';
import { institutionsSetUp } from './institutionsSetUp';
import { procurementOfYear } from './procurementOfYear';
import { publicBudgetAbsent } from './publicBudgetAbsent';
import { publicBudgetByClass } from './publicBudgetByClass';
import { publicBudgetBySection } from './publicBudgetBySection';
import { publicBudgetOverall } from './publicBudgetOverall';
import { purchasedServicesOfYear } from './purchasedServicesOfYear';
import { revenueOfYear } from './revenueOfYear';
import { staffing } from './staffing';
import { stateAssetsInUse } from './stateAssetsInUse';
import { stateCapital } from './stateCapital';
import { threePublicOverseas } from './threePublicOverseas';
import { threePublicReception } from './threePublicReception';
import { threePublicTotal } from './threePublicTotal';
import { threePublicVehicles } from './threePublicVehicles';

/** Every paragraph. */
export const beijingParagraphs = [
  agencyOperating,
  basicExpenditure,
  definitions,
  duties,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  grandTotals,
  institutionsSetUp,
  procurementOfYear,
  publicBudgetAbsent,
  publicBudgetByClass,
  publicBudgetBySection,
  publicBudgetOverall,
  purchasedServicesOfYear,
  revenueOfYear,
  staffing,
  stateAssetsInUse,
  stateCapital,
  threePublicOverseas,
  threePublicReception,
  threePublicTotal,
  threePublicVehicles,
] as const;

export {
  agencyOperating,
  basicExpenditure,
  definitions,
  duties,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  grandTotals,
  institutionsSetUp,
  procurementOfYear,
  publicBudgetAbsent,
  publicBudgetByClass,
  publicBudgetOverall,
  purchasedServicesOfYear,
  revenueOfYear,
  staffing,
  stateAssetsInUse,
  stateCapital,
  threePublicOverseas,
  threePublicReception,
  threePublicTotal,
  threePublicVehicles,
};
