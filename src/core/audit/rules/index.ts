// The rules of the audit: one truth about a written text a file, declared; ledger.ts counts what became of every numeral.
// No arithmetic of their own: amounts become expressions, and relations are judged in expression/.
import { amountsHaveUnit } from './amountsHaveUnit';
import type { AuditRule } from './auditRule';
import { averagesFollow } from './averagesFollow';
import { changesFollowFromAmounts } from './changesFollowFromAmounts';
import { codesAddUp } from './codesAddUp';
import { columnsAddUp } from './columnsAddUp';
import { comparedWithBudgetRightly } from './comparedWithBudgetRightly';
import { directionsAgree } from './directionsAgree';
import { directionsAgreeWithWorkbook } from './directionsAgreeWithWorkbook';
import { executionScoresFollow } from './executionScoresFollow';
import { executionScoresRounded } from './executionScoresRounded';
import { expertScoresAddUp } from './expertScoresAddUp';
import { fallsWithinWhole } from './fallsWithinWhole';
import { flatMeansUnchanged } from './flatMeansUnchanged';
import { formScoresAddUp } from './formScoresAddUp';
import { fundsMakeTheTotal } from './fundsMakeTheTotal';
import { gradesFitScores } from './gradesFitScores';
import { grandTotalsAreEqual } from './grandTotalsAreEqual';
import { indicatorScoresFollow } from './indicatorScoresFollow';
import { institutionsCountedAlike } from './institutionsCountedAlike';
import { lossRatesFollow } from './lossRatesFollow';
import { numbersAgreeWithWorkbook } from './numbersAgreeWithWorkbook';
import { paragraphsComplete } from './paragraphsComplete';
import { partsExplainChange } from './partsExplainChange';
import { partsMakeTheWhole } from './partsMakeTheWhole';
import { partsWithinTheWhole } from './partsWithinTheWhole';
import { pointsFollowFromRates } from './pointsFollowFromRates';
import { ratesFollowFromAmounts } from './ratesFollowFromAmounts';
import { ratesHaveBase } from './ratesHaveBase';
import { ratesHavePercentSign } from './ratesHavePercentSign';
import { ratesInPerCent } from './ratesInPerCent';
import { ratesMeasuredFromBase } from './ratesMeasuredFromBase';
import { ratesRoundedToLastDigit } from './ratesRoundedToLastDigit';
import { receptionsCounted } from './receptionsCounted';
import { sameFigureAlike } from './sameFigureAlike';
import { sharesNotPlugged } from './sharesNotPlugged';
import { summaryTableAddsUp } from './summaryTableAddsUp';
import { templateFilledIn } from './templateFilledIn';
import { textAgreesWithTables } from './textAgreesWithTables';
import { threePublicTableAddsUp } from './threePublicTableAddsUp';
import { unitsNotMixed } from './unitsNotMixed';
import { wordingAgreesWithWorkbook } from './wordingAgreesWithWorkbook';
import { yearsAgree } from './yearsAgree';

export const auditRules: readonly AuditRule[] = [
  amountsHaveUnit,
  averagesFollow,
  changesFollowFromAmounts,
  codesAddUp,
  columnsAddUp,
  comparedWithBudgetRightly,
  directionsAgree,
  directionsAgreeWithWorkbook,
  executionScoresFollow,
  executionScoresRounded,
  expertScoresAddUp,
  fallsWithinWhole,
  flatMeansUnchanged,
  formScoresAddUp,
  fundsMakeTheTotal,
  gradesFitScores,
  grandTotalsAreEqual,
  indicatorScoresFollow,
  institutionsCountedAlike,
  lossRatesFollow,
  numbersAgreeWithWorkbook,
  paragraphsComplete,
  partsExplainChange,
  partsMakeTheWhole,
  partsWithinTheWhole,
  pointsFollowFromRates,
  ratesFollowFromAmounts,
  ratesHaveBase,
  ratesHavePercentSign,
  ratesInPerCent,
  ratesMeasuredFromBase,
  ratesRoundedToLastDigit,
  receptionsCounted,
  sameFigureAlike,
  sharesNotPlugged,
  summaryTableAddsUp,
  templateFilledIn,
  textAgreesWithTables,
  threePublicTableAddsUp,
  unitsNotMixed,
  wordingAgreesWithWorkbook,
  yearsAgree,
];
