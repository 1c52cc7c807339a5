// The paragraphs of Shanghai's narrative, one a file.
// No order: that is the narrative's.
import { agencyOperating } from './agencyOperating';
import { basicExpenditure } from './basicExpenditure';
import { definitions } from './definitions';
import { domesticReception } from './domesticReception';
import { duties } from './duties';
import { expenditureOfYear } from './expenditureOfYear';
import { fiscalGrandTotals } from './fiscalGrandTotals';
import { governmentFund } from './governmentFund';
import { governmentFundItem } from './governmentFundItem';
import { grandTotals } from './grandTotals';
import { performance } from './performance';
import { procurementOfYear } from './procurementOfYear';
import { procurementReserved } from './procurementReserved';
import { publicBudgetAgainstBudget } from './publicBudgetAgainstBudget';
import { publicBudgetItem } from './publicBudgetItem';
import { publicBudgetOverall } from './publicBudgetOverall';
import { publicBudgetStructure } from './publicBudgetStructure';
import { revenueOfYear } from './revenueOfYear';
import { stateAssetsInUse } from './stateAssetsInUse';
import { stateCapital } from './stateCapital';
import { stateCapitalItem } from './stateCapitalItem';
import { threePublicAbsent } from './threePublicAbsent';
import { threePublicAgainstBudget } from './threePublicAgainstBudget';
import { threePublicAgainstPriorYear } from './threePublicAgainstPriorYear';
import { threePublicOverseas } from './threePublicOverseas';
import { threePublicReception } from './threePublicReception';
import { threePublicStructure } from './threePublicStructure';
import { threePublicVehicles } from './threePublicVehicles';
import { unitCovered } from './unitCovered';
import { unitsCovered } from './unitsCovered';
import { vehiclePurchase } from './vehiclePurchase';
import { vehicleRunning } from './vehicleRunning';

/** Every paragraph, by its id. */
export const shanghaiParagraphs = [
  agencyOperating,
  basicExpenditure,
  definitions,
  domesticReception,
  duties,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  governmentFundItem,
  grandTotals,
  performance,
  procurementOfYear,
  procurementReserved,
  publicBudgetAgainstBudget,
  publicBudgetItem,
  publicBudgetOverall,
  publicBudgetStructure,
  revenueOfYear,
  stateAssetsInUse,
  stateCapital,
  stateCapitalItem,
  threePublicAbsent,
  threePublicAgainstBudget,
  threePublicAgainstPriorYear,
  threePublicOverseas,
  threePublicReception,
  threePublicStructure,
  threePublicVehicles,
  unitCovered,
  unitsCovered,
  vehiclePurchase,
  vehicleRunning,
] as const;

export {
  agencyOperating,
  basicExpenditure,
  definitions,
  domesticReception,
  duties,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  governmentFundItem,
  grandTotals,
  performance,
  procurementOfYear,
  procurementReserved,
  publicBudgetAgainstBudget,
  publicBudgetItem,
  publicBudgetOverall,
  publicBudgetStructure,
  revenueOfYear,
  stateAssetsInUse,
  stateCapital,
  stateCapitalItem,
  threePublicAbsent,
  threePublicAgainstBudget,
  threePublicAgainstPriorYear,
  threePublicOverseas,
  threePublicReception,
  threePublicStructure,
  threePublicVehicles,
  unitCovered,
  unitsCovered,
  vehiclePurchase,
  vehicleRunning,
};
