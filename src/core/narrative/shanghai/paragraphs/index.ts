// The paragraphs of Shanghai's narrative, one a file.
// No order: that is the narrative's.
export { definitions } from './definitions';
export { fiscalGrandTotals } from './fiscalGrandTotals';
export { governmentFundItem } from './governmentFundItem';
export { grandTotals } from './grandTotals';
export { performance } from './performance';
export { procurementOfYear } from './procurementOfYear';
export { procurementReserved } from './procurementReserved';
export { publicBudgetItem } from './publicBudgetItem';
export { stateCapitalItem } from './stateCapitalItem';
export { threePublicAgainstBudget } from './threePublicAgainstBudget';
export { threePublicAgainstPriorYear } from './threePublicAgainstPriorYear';
export { threePublicOverseas } from './threePublicOverseas';
export { threePublicReception } from './threePublicReception';
export { threePublicVehicles } from './threePublicVehicles';
