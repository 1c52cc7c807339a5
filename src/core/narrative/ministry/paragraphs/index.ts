// The paragraphs of the central departments' narrative that no other format words alike, one a file.
// No order: that is the narrative's.
export { definitions } from './definitions';
export { fiscalGrandTotals } from './fiscalGrandTotals';
export { governmentFundItem } from './governmentFundItem';
export { grandTotals } from './grandTotals';
export { procurementOfYear } from './procurementOfYear';
export { projectEvaluated } from './projectEvaluated';
export { publicBudgetItem } from './publicBudgetItem';
export { selfEvaluationOfYear } from './selfEvaluationOfYear';
export { stateCapitalItem } from './stateCapitalItem';
export { threePublicOverall } from './threePublicOverall';
export { threePublicOverseas } from './threePublicOverseas';
export { threePublicReception } from './threePublicReception';
export { threePublicVehicles } from './threePublicVehicles';
