import type { DueRules } from '../rules/ledger';

/**
 * What has to be checked of a department's final accounts in Beijing. The list stands for itself: a rule that is named
 * here and that the program lacks is due all the same, and not checked.
 */
export const beijingDueRules: DueRules = {
  K1: ['revenueTotalsAgree', 'expenditureTotalsAgree', 'controlTotalsAgree'],
  K2: ['grandTotalsAgree'],
  K3: ['revenueTotalsAgree'],
  K4: ['expenditureTotalsAgree'],
  K5: [
    'revenueTotalsAgree',
    'expenditureTotalsAgree',
    'carryOverTotalsAgree',
    'purchasedServicesTotalAgrees',
  ],
  K6: ['fundsBalance', 'fundsBalanceByCode'],
  K7: ['basicExpenditureByItemAgrees', 'economicTotalsAgree'],
  K8: ['fiscalWithinAllFunds'],
  K9: ['threePublicTotalsAgree'],
  K10: ['economicItemsWithinThreePublic'],
  K11: ['agencyOperatingIsOperating', 'agencyOperatingWithinOperating'],
  K12: ['procurementTotalAgrees', 'smallEnterprisesWithinProcurement'],
  K13: [
    'narrativeQuotesTables',
    'controlTotalsAgree',
    'printedRatesAgree',
    'printedCountsAgree',
    'lastShareNotPlugged',
    'changedSectionsHaveReasons',
    'reasonsStandByChanges',
    'fallsNeverPassWhole',
  ],
  K14: ['projectExpenditureIsEvaluated'],
  K15: [],
  P1: [
    'scoresWithinWeights',
    'weightsAddToHundred',
    'weightsStandByScores',
    'projectScoresAgree',
    'projectFundingTotalsAgree',
    'evaluationFundingAgrees',
    'evaluatedProjectsHaveScores',
    'scorecardRowsNameProjects',
    'indicatorGroupsContiguous',
  ],
  P2: [
    'executionRatesAgree',
    'rateScoresAgree',
    'printsAreRounded',
    'executionWithinBudget',
    'executedProjectsHaveBudgets',
  ],
  P3: ['deviationsHaveReasons'],
  P4: ['expertTotalsAgree', 'expertsScoredAll'],
  P5: ['printedCountsAgree', 'controlTotalsAgree', 'evaluatedProjectsHaveScores'],
  P6: ['weightsAsRecommended'],
  form: ['amountsNotNegative', 'numbersStoredAsNumbers'],
};
