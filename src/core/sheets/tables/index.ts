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
import { publicBudgetExpenditure } from './publicBudgetExpenditure';
import { purchasedServicesAccount } from './purchasedServicesAccount';
import { revenueAccount } from './revenueAccount';
import { selfEvaluationForms } from './selfEvaluationForms';
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

/** All sheets of Beijing 2020: the numbered tables, and those of performance evaluation where there are projects. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  ...numberedTables,
  projectSummary,
  expertScoreTable,
  indicatorAnalysis,
  selfEvaluationForms,
];
