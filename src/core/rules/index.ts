// The rules: one truth about the account a file, declared; engine/ judges them and words what was found.
// No reading, no Excel, no figure of its own: a rule says what ought to hold and what to tell the accountant.
import { agencyOperatingIsOperating } from './agencyOperatingIsOperating';
import { agencyOperatingWithinOperating } from './agencyOperatingWithinOperating';
import { amountsNotNegative } from './amountsNotNegative';
import { basicExpenditureByItemAgrees } from './basicExpenditureByItemAgrees';
import { carryOverCountedOnce } from './carryOverCountedOnce';
import { carryOverTotalsAgree } from './carryOverTotalsAgree';
import { changedSectionsHaveReasons } from './changedSectionsHaveReasons';
import { codeNamesAreCurrent } from './codeNamesAreCurrent';
import { codeNamesAreTheirOwn } from './codeNamesAreTheirOwn';
import { codeTotalsStatedThroughout } from './codeTotalsStatedThroughout';
import { codesAreInDictionary } from './codesAreInDictionary';
import { codesKeepOneName } from './codesKeepOneName';
import { controlTotalsAgree } from './controlTotalsAgree';
import { detailsAtLowestLevel } from './detailsAtLowestLevel';
import { deviationsHaveReasons } from './deviationsHaveReasons';
import { economicItemsWithinThreePublic } from './economicItemsWithinThreePublic';
import { economicTotalsAgree } from './economicTotalsAgree';
import type { Rule } from './engine/rule';
import { evaluatedProjectsHaveScores } from './evaluatedProjectsHaveScores';
import { evaluatedWithinAllProjects } from './evaluatedWithinAllProjects';
import { evaluationFundingAgrees } from './evaluationFundingAgrees';
import { executedProjectsHaveBudgets } from './executedProjectsHaveBudgets';
import { executionRatesAgree } from './executionRatesAgree';
import { executionWithinBudget } from './executionWithinBudget';
import { expenditureTotalsAgree } from './expenditureTotalsAgree';
import { expertTotalsAgree } from './expertTotalsAgree';
import { expertsScoredAll } from './expertsScoredAll';
import { fallsNeverPassWhole } from './fallsNeverPassWhole';
import { fiscalWithinAllFunds } from './fiscalWithinAllFunds';
import { formulasCoverTheirBlock } from './formulasCoverTheirBlock';
import { fundsBalance } from './fundsBalance';
import { fundsBalanceByCode } from './fundsBalanceByCode';
import { grandTotalsAgree } from './grandTotalsAgree';
import { indicatorGroupsContiguous } from './indicatorGroupsContiguous';
import { inputRowsShown } from './inputRowsShown';
import { lastShareNotPlugged } from './lastShareNotPlugged';
import { narrativeQuotesTables } from './narrativeQuotesTables';
import { numbersStoredAsNumbers } from './numbersStoredAsNumbers';
import { openingBalancesCarriedOver } from './openingBalancesCarriedOver';
import { partsExplainTotalChange } from './partsExplainTotalChange';
import { placeholdersAreFilled } from './placeholdersAreFilled';
import { printedCountsAgree } from './printedCountsAgree';
import { printedRatesAgree } from './printedRatesAgree';
import { printsAreRounded } from './printsAreRounded';
import { priorYearAgreesWithLastYear } from './priorYearAgreesWithLastYear';
import { priorYearChangesHaveReasons } from './priorYearChangesHaveReasons';
import { priorYearReasonsStandByChanges } from './priorYearReasonsStandByChanges';
import { procurementTotalAgrees } from './procurementTotalAgrees';
import { profileSuitsYear } from './profileSuitsYear';
import { projectExpenditureIsEvaluated } from './projectExpenditureIsEvaluated';
import { projectFundingTotalsAgree } from './projectFundingTotalsAgree';
import { projectScoresAgree } from './projectScoresAgree';
import { projectsListedOnce } from './projectsListedOnce';
import { purchasedServicesTotalAgrees } from './purchasedServicesTotalAgrees';
import { rateScoresAgree } from './rateScoresAgree';
import { reasonsStandByChanges } from './reasonsStandByChanges';
import { reportScoresAgree } from './reportScoresAgree';
import { revenueTotalsAgree } from './revenueTotalsAgree';
import { rowsStandUnderTheirCode } from './rowsStandUnderTheirCode';
import { scorecardRowsNameProjects } from './scorecardRowsNameProjects';
import { scoresWithinWeights } from './scoresWithinWeights';
import { siblingCodesHaveOwnNames } from './siblingCodesHaveOwnNames';
import { smallEnterprisesWithinProcurement } from './smallEnterprisesWithinProcurement';
import { staffWithinPosts } from './staffWithinPosts';
import { threePublicChangesHaveReasons } from './threePublicChangesHaveReasons';
import { threePublicCountsStandByAmounts } from './threePublicCountsStandByAmounts';
import { threePublicPeopleCoverGroups } from './threePublicPeopleCoverGroups';
import { threePublicPriorYearChangesHaveReasons } from './threePublicPriorYearChangesHaveReasons';
import { threePublicReasonsStandByChanges } from './threePublicReasonsStandByChanges';
import { threePublicTotalsAgree } from './threePublicTotalsAgree';
import { unitNamesSpeltAlike } from './unitNamesSpeltAlike';
import { unitsNotMixed } from './unitsNotMixed';
import { vehiclesWithinStateAssets } from './vehiclesWithinStateAssets';
import { weightsAddToHundred } from './weightsAddToHundred';
import { weightsAsRecommended } from './weightsAsRecommended';
import { weightsStandByScores } from './weightsStandByScores';

/** Every rule, sorted by its name. */
export const rules: readonly Rule[] = [
  agencyOperatingIsOperating,
  agencyOperatingWithinOperating,
  amountsNotNegative,
  basicExpenditureByItemAgrees,
  carryOverCountedOnce,
  carryOverTotalsAgree,
  changedSectionsHaveReasons,
  codeNamesAreCurrent,
  codeNamesAreTheirOwn,
  codeTotalsStatedThroughout,
  codesAreInDictionary,
  codesKeepOneName,
  controlTotalsAgree,
  detailsAtLowestLevel,
  deviationsHaveReasons,
  economicItemsWithinThreePublic,
  economicTotalsAgree,
  evaluatedProjectsHaveScores,
  evaluatedWithinAllProjects,
  evaluationFundingAgrees,
  executedProjectsHaveBudgets,
  executionRatesAgree,
  executionWithinBudget,
  expenditureTotalsAgree,
  expertTotalsAgree,
  expertsScoredAll,
  fallsNeverPassWhole,
  fiscalWithinAllFunds,
  formulasCoverTheirBlock,
  fundsBalance,
  fundsBalanceByCode,
  grandTotalsAgree,
  indicatorGroupsContiguous,
  inputRowsShown,
  lastShareNotPlugged,
  narrativeQuotesTables,
  numbersStoredAsNumbers,
  openingBalancesCarriedOver,
  partsExplainTotalChange,
  placeholdersAreFilled,
  printedCountsAgree,
  printedRatesAgree,
  printsAreRounded,
  priorYearAgreesWithLastYear,
  priorYearChangesHaveReasons,
  priorYearReasonsStandByChanges,
  procurementTotalAgrees,
  profileSuitsYear,
  projectExpenditureIsEvaluated,
  projectFundingTotalsAgree,
  projectScoresAgree,
  projectsListedOnce,
  purchasedServicesTotalAgrees,
  rateScoresAgree,
  reasonsStandByChanges,
  reportScoresAgree,
  revenueTotalsAgree,
  rowsStandUnderTheirCode,
  scorecardRowsNameProjects,
  scoresWithinWeights,
  siblingCodesHaveOwnNames,
  smallEnterprisesWithinProcurement,
  staffWithinPosts,
  threePublicChangesHaveReasons,
  threePublicCountsStandByAmounts,
  threePublicPeopleCoverGroups,
  threePublicPriorYearChangesHaveReasons,
  threePublicReasonsStandByChanges,
  threePublicTotalsAgree,
  unitNamesSpeltAlike,
  unitsNotMixed,
  vehiclesWithinStateAssets,
  weightsAddToHundred,
  weightsAsRecommended,
  weightsStandByScores,
];

export type { Rule } from './engine/rule';
export { dueRulesIn } from './engine/dueRules';
export { ledgerUnread } from './engine/ledgerOf';
export { runDueRules, runRules } from './engine/runRules';
export { summaryOf } from './engine/summary';
export type { Finding } from './finding';
