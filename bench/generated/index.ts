// Correct accounts of any structure, generated from a seed: raw tables as a workbook holds them, for tests and measurements.
// No rule and no figure of the product decides what is correct here: the true amounts do.
export { accountPlans } from './plan';
export { generatedWorkbook } from './workbook';
