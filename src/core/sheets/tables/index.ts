// The tables of the report, one file each.
// No arithmetic and no layout code: a table says what stands where, layouts build it.
import type { SheetDefinition } from '../define';
import { accountSummary } from './accountSummary';
import { expenditureAccount } from './expenditureAccount';
import { fiscalSummary } from './fiscalSummary';
import { governmentFundAccount } from './governmentFundAccount';
import { governmentFundBasicExpenditure } from './governmentFundBasicExpenditure';
import { procurementAccount } from './procurementAccount';
import { publicBudgetBasicExpenditure } from './publicBudgetBasicExpenditure';
import { publicBudgetExpenditure } from './publicBudgetExpenditure';
import { purchasedServicesAccount } from './purchasedServicesAccount';
import { revenueAccount } from './revenueAccount';
import { stateCapitalExpenditure } from './stateCapitalExpenditure';
import { threePublicExpenses } from './threePublicExpenses';

/** The twelve tables in the order of Beijing 2020. */
export const sheetDefinitions: readonly SheetDefinition[] = [
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
