// The rules: one truth about the account a file, declared; engine/ judges them and words what was found.
// No reading, no Excel, no figure of its own: a rule says what ought to hold and what to tell the accountant.
import { agencyOperatingIsOperating } from './agencyOperatingIsOperating';
import { agencyOperatingWithinOperating } from './agencyOperatingWithinOperating';
import { amountsNotNegative } from './amountsNotNegative';
import { basicExpenditureByItemAgrees } from './basicExpenditureByItemAgrees';
import { carryOverTotalsAgree } from './carryOverTotalsAgree';
import { changedSectionsHaveReasons } from './changedSectionsHaveReasons';
import { controlTotalsAgree } from './controlTotalsAgree';
import { economicItemsWithinThreePublic } from './economicItemsWithinThreePublic';
import { economicTotalsAgree } from './economicTotalsAgree';
import type { Rule } from './engine/rule';
import { expenditureTotalsAgree } from './expenditureTotalsAgree';
import { fallsNeverPassWhole } from './fallsNeverPassWhole';
import { fiscalWithinAllFunds } from './fiscalWithinAllFunds';
import { fundsBalance } from './fundsBalance';
import { fundsBalanceByCode } from './fundsBalanceByCode';
import { grandTotalsAgree } from './grandTotalsAgree';
import { lastShareNotPlugged } from './lastShareNotPlugged';
import { narrativeQuotesTables } from './narrativeQuotesTables';
import { numbersStoredAsNumbers } from './numbersStoredAsNumbers';
import { printedCountsAgree } from './printedCountsAgree';
import { printedRatesAgree } from './printedRatesAgree';
import { procurementTotalAgrees } from './procurementTotalAgrees';
import { purchasedServicesTotalAgrees } from './purchasedServicesTotalAgrees';
import { reasonsStandByChanges } from './reasonsStandByChanges';
import { revenueTotalsAgree } from './revenueTotalsAgree';
import { smallEnterprisesWithinProcurement } from './smallEnterprisesWithinProcurement';
import { threePublicTotalsAgree } from './threePublicTotalsAgree';

/** Every rule, sorted by its name. */
export const rules: readonly Rule[] = [
  agencyOperatingIsOperating,
  agencyOperatingWithinOperating,
  amountsNotNegative,
  basicExpenditureByItemAgrees,
  carryOverTotalsAgree,
  changedSectionsHaveReasons,
  controlTotalsAgree,
  economicItemsWithinThreePublic,
  economicTotalsAgree,
  expenditureTotalsAgree,
  fallsNeverPassWhole,
  fiscalWithinAllFunds,
  fundsBalance,
  fundsBalanceByCode,
  grandTotalsAgree,
  lastShareNotPlugged,
  narrativeQuotesTables,
  numbersStoredAsNumbers,
  printedCountsAgree,
  printedRatesAgree,
  procurementTotalAgrees,
  purchasedServicesTotalAgrees,
  reasonsStandByChanges,
  revenueTotalsAgree,
  smallEnterprisesWithinProcurement,
  threePublicTotalsAgree,
];

export type { Rule } from './engine/rule';
export { runRules } from './engine/runRules';
export type { Finding } from './finding';
