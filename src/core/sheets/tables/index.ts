// The tables of the report, one file each.
// No arithmetic and no layout code: a table says what stands where, layouts build it.
import type { SheetDefinition, TableDefinition } from '../define';
import { accountSummary } from './accountSummary';
import { expenditureAccount } from './expenditureAccount';
import { expertScoreTable } from './expertScoreTable';
import { fiscalSummary } from './fiscalSummary';
import { governmentFundAccount } from './governmentFundAccount';
import { governmentFundBasicExpenditure } from './governmentFundBasicExpenditure';
import { indicatorAnalysis } from './indicatorAnalysis';
import { procurementAccount } from './procurementAccount';
import { projectSummary } from './projectSummary';
import { publicBudgetBasicExpenditure } from './publicBudgetBasicExpenditure';
import { publicBudgetExpenditure, publicBudgetExpenditureTotalledBelow } from './publicBudgetExpenditure';
import { purchasedServicesAccount } from './purchasedServicesAccount';
import { revenueAccount } from './revenueAccount';
import { selfEvaluationForms } from './selfEvaluationForms';
import { stateCapitalAccount } from './stateCapitalAccount';
import { stateCapitalExpenditure } from './stateCapitalExpenditure';
import { threePublicExpenses } from './threePublicExpenses';

/** The twelve numbered tables in the order of Beijing 2020. */
export const numberedTables: readonly TableDefinition[] = [
  accountSummary,
  revenueAccount,
  expenditureAccount,
  fiscalSummary,
  publicBudgetExpenditure,
  publicBudgetBasicExpenditure,
  governmentFundAccount,
  governmentFundBasicExpenditure,
  stateCapitalExpenditure,
  threePublicExpenses,
  procurementAccount,
  purchasedServicesAccount,
];

/** The nine tables in the order of Shanghai 2024. */
export const nineTables: readonly TableDefinition[] = [
  accountSummary,
  revenueAccount,
  expenditureAccount,
  fiscalSummary,
  publicBudgetExpenditureTotalledBelow,
  publicBudgetBasicExpenditure,
  threePublicExpenses,
  governmentFundAccount,
  stateCapitalAccount,
];

/** The tables of performance evaluation: there where there are projects. */
const evaluationTables: readonly SheetDefinition[] = [
  projectSummary,
  expertScoreTable,
  indicatorAnalysis,
  selfEvaluationForms,
];

/** All sheets of Beijing 2020. */
export const beijingSheets: readonly SheetDefinition[] = [...numberedTables, ...evaluationTables];

/** All sheets of Shanghai 2024; that it publishes the tables of the evaluation with the nine is unverified. */
export const shanghaiSheets: readonly SheetDefinition[] = [...nineTables, ...evaluationTables];

/** Every sheet that any profile has, once by its id. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  ...new Map([...shanghaiSheets, ...beijingSheets].map((sheet) => [sheet.id, sheet])).values(),
];
