// Paragraphs that more than one format words alike, of those whose text goes down to 项: one a file.
// No order: that is each narrative's.
export { agencyOperating } from './agencyOperating';
export { basicExpenditure } from './basicExpenditure';
export { domesticReception } from './domesticReception';
export { duties } from './duties';
export { expenditureOfYear } from './expenditureOfYear';
export { governmentFund } from './governmentFund';
export { publicBudgetAgainstBudget } from './publicBudgetAgainstBudget';
export { publicBudgetOverall } from './publicBudgetOverall';
export { publicBudgetStructure } from './publicBudgetStructure';
export { revenueOfYear } from './revenueOfYear';
export { stateAssetsInUse } from './stateAssetsInUse';
export { stateCapital } from './stateCapital';
export { threePublicAbsent } from './threePublicAbsent';
export { threePublicStructure } from './threePublicStructure';
export { unitCovered } from './unitCovered';
export { unitsCovered } from './unitsCovered';
export { vehiclePurchase } from './vehiclePurchase';
export { vehicleRunning } from './vehicleRunning';
