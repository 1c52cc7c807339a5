import { allProjectsExecutionRate } from './allProjectsExecutionRate';
import { allProjectsFunding } from './allProjectsFunding';
import { budgetCompletion } from './budgetCompletion';
import { changeFromBudget } from './changeFromBudget';
import { changeFromPriorYear } from './changeFromPriorYear';
import { changeRateFromBudget } from './changeRateFromBudget';
import { changeRateFromPriorYear } from './changeRateFromPriorYear';
import { closingBalance } from './closingBalance';
import { economicAmount } from './economicAmount';
import { evaluatedAmount } from './evaluatedAmount';
import { evaluatedProjectCount } from './evaluatedProjectCount';
import { evaluatedProjectShare } from './evaluatedProjectShare';
import { evaluationFundingAmount } from './evaluationFundingAmount';
import { expenditureGrandTotal } from './expenditureGrandTotal';
import { expenditureOf } from './expenditureOf';
import { expertAspectCount } from './expertAspectCount';
import { expertColumnTotal } from './expertColumnTotal';
import { expertLossRate } from './expertLossRate';
import { expertMean } from './expertMean';
import { expertScore } from './expertScore';
import { expertTotal } from './expertTotal';
import { expertWeight } from './expertWeight';
import { fiscalExpenditureGrandTotal } from './fiscalExpenditureGrandTotal';
import { fiscalGrandTotal } from './fiscalGrandTotal';
import { fiscalRevenue } from './fiscalRevenue';
import { givenIndicatorScore } from './givenIndicatorScore';
import { grandTotal } from './grandTotal';
import { headcount } from './headcount';
import { indicatorCompletion } from './indicatorCompletion';
import { indicatorScore } from './indicatorScore';
import { indicatorWeight } from './indicatorWeight';
import { initialBudget } from './initialBudget';
import { institutionCount } from './institutionCount';
import { managedAmount } from './managedAmount';
import { managedCount } from './managedCount';
import { meanProjectResult } from './meanProjectResult';
import { meanSelfEvaluation } from './meanSelfEvaluation';
import { openingBalance } from './openingBalance';
import { otherAmount } from './otherAmount';
import { priorYearAmount } from './priorYearAmount';
import { procurementAmount } from './procurementAmount';
import { procurementMicroShare } from './procurementMicroShare';
import { procurementShare } from './procurementShare';
import { projectCountInAll } from './projectCountInAll';
import { projectExecutionRate } from './projectExecutionRate';
import { projectFiscalAmount } from './projectFiscalAmount';
import { projectFundingAmount } from './projectFundingAmount';
import { projectRateScore } from './projectRateScore';
import { projectRateWeight } from './projectRateWeight';
import { projectResult } from './projectResult';
import { projectScore } from './projectScore';
import { projectWeight } from './projectWeight';
import { publicBudgetShare } from './publicBudgetShare';
import { purchasedServiceAmount } from './purchasedServiceAmount';
import { purchasedServicesTotal } from './purchasedServicesTotal';
import { revenueByCode } from './revenueByCode';
import { revenueBySource } from './revenueBySource';
import { satisfactionCount } from './satisfactionCount';
import { satisfactionShare } from './satisfactionShare';
import { selfEvaluatedAmount } from './selfEvaluatedAmount';
import { selfEvaluatedProjectCount } from './selfEvaluatedProjectCount';
import { shareOfExpenditure } from './shareOfExpenditure';
import { shareOfPublicBudget } from './shareOfPublicBudget';
import { shareOfRevenue } from './shareOfRevenue';
import { stateAssetCount } from './stateAssetCount';
import { subordinateCount } from './subordinateCount';
import { threePublicAmount } from './threePublicAmount';
import { threePublicChange } from './threePublicChange';
import { threePublicChangeFromPriorYear } from './threePublicChangeFromPriorYear';
import { threePublicCompletion } from './threePublicCompletion';
import { threePublicCount } from './threePublicCount';
import { threePublicRateFromPriorYear } from './threePublicRateFromPriorYear';
import { threePublicShare } from './threePublicShare';
import { totalRevenue } from './totalRevenue';

/** Every family of figures. */
export const figureFamilies = [
  allProjectsExecutionRate,
  allProjectsFunding,
  budgetCompletion,
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromBudget,
  changeRateFromPriorYear,
  closingBalance,
  economicAmount,
  evaluatedAmount,
  evaluatedProjectCount,
  evaluatedProjectShare,
  evaluationFundingAmount,
  expenditureGrandTotal,
  expenditureOf,
  expertAspectCount,
  expertColumnTotal,
  expertLossRate,
  expertMean,
  expertScore,
  expertTotal,
  expertWeight,
  fiscalExpenditureGrandTotal,
  fiscalGrandTotal,
  fiscalRevenue,
  givenIndicatorScore,
  grandTotal,
  headcount,
  indicatorCompletion,
  indicatorScore,
  indicatorWeight,
  initialBudget,
  institutionCount,
  managedAmount,
  managedCount,
  meanProjectResult,
  meanSelfEvaluation,
  openingBalance,
  otherAmount,
  priorYearAmount,
  procurementAmount,
  procurementMicroShare,
  procurementShare,
  projectCountInAll,
  projectExecutionRate,
  projectFiscalAmount,
  projectFundingAmount,
  projectRateScore,
  projectRateWeight,
  projectResult,
  projectScore,
  projectWeight,
  publicBudgetShare,
  purchasedServiceAmount,
  purchasedServicesTotal,
  revenueByCode,
  revenueBySource,
  satisfactionCount,
  satisfactionShare,
  selfEvaluatedAmount,
  selfEvaluatedProjectCount,
  shareOfExpenditure,
  shareOfPublicBudget,
  shareOfRevenue,
  stateAssetCount,
  subordinateCount,
  threePublicAmount,
  threePublicChange,
  threePublicChangeFromPriorYear,
  threePublicCompletion,
  threePublicCount,
  threePublicRateFromPriorYear,
  threePublicShare,
  totalRevenue,
] as const;
