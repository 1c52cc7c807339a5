// The tables of the report, one file each.
// No arithmetic and no layout code: a table says what stands where, layouts build it.
import type { SheetDefinition, TableDefinition } from '../define';
import { accountSummary, accountSummaryWithFreeLine } from './accountSummary';
import { expenditureAccount } from './expenditureAccount';
import { expertScoreTable } from './expertScoreTable';
import { fiscalSummary, fiscalSummaryAcross } from './fiscalSummary';
import { governmentFundAccount } from './governmentFundAccount';
import { governmentFundBasicExpenditure } from './governmentFundBasicExpenditure';
import { indicatorAnalysis } from './indicatorAnalysis';
import { procurementAccount } from './procurementAccount';
import { projectSummary } from './projectSummary';
import { publicBudgetBasicDetail } from './publicBudgetBasicDetail';
import { publicBudgetBasicExpenditure } from './publicBudgetBasicExpenditure';
import { publicBudgetExpenditure, publicBudgetExpenditureTotalledBelow } from './publicBudgetExpenditure';
import { purchasedServicesAccount } from './purchasedServicesAccount';
import { revenueAccount } from './revenueAccount';
import { selfEvaluationForms } from './selfEvaluationForms';
import { stateCapitalAccount } from './stateCapitalAccount';
import { stateCapitalExpenditure } from './stateCapitalExpenditure';
import { threePublicExpenses, threePublicExpensesBudgetsFirst } from './threePublicExpenses';

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

/** The nine tables in the order of the central departments in 2023. */
export const ministryTables: readonly TableDefinition[] = [
  accountSummaryWithFreeLine,
  revenueAccount,
  expenditureAccount,
  fiscalSummaryAcross,
  publicBudgetExpenditure,
  publicBudgetBasicDetail,
  governmentFundAccount,
  stateCapitalExpenditure,
  threePublicExpensesBudgetsFirst,
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

/** All sheets of the central departments in 2023. */
export const ministrySheets: readonly SheetDefinition[] = [...ministryTables, ...evaluationTables];

/** Every sheet that any profile has, once by its id. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  ...new Map(
    [...ministrySheets, ...shanghaiSheets, ...beijingSheets].map((sheet) => [sheet.id, sheet]),
  ).values(),
];
