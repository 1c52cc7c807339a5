// The rules of the audit: one truth about a written text a file, declared; ledger.ts counts what became of every numeral.
// No arithmetic of their own: amounts become expressions, and relations are judged in expression/.
import type { AuditRule } from './auditRule';
import { changesFollowFromAmounts } from './changesFollowFromAmounts';
import { comparedWithBudgetRightly } from './comparedWithBudgetRightly';
import { directionsAgree } from './directionsAgree';
import { fallsWithinWhole } from './fallsWithinWhole';
import { flatMeansUnchanged } from './flatMeansUnchanged';
import { partsMakeTheWhole } from './partsMakeTheWhole';
import { partsWithinTheWhole } from './partsWithinTheWhole';
import { ratesFollowFromAmounts } from './ratesFollowFromAmounts';
import { ratesHaveBase } from './ratesHaveBase';
import { ratesInPerCent } from './ratesInPerCent';
import { ratesMeasuredFromBase } from './ratesMeasuredFromBase';
import { ratesRoundedToLastDigit } from './ratesRoundedToLastDigit';
import { sharesNotPlugged } from './sharesNotPlugged';

export const auditRules: readonly AuditRule[] = [
  changesFollowFromAmounts,
  comparedWithBudgetRightly,
  directionsAgree,
  fallsWithinWhole,
  flatMeansUnchanged,
  partsMakeTheWhole,
  partsWithinTheWhole,
  ratesFollowFromAmounts,
  ratesHaveBase,
  ratesInPerCent,
  ratesMeasuredFromBase,
  ratesRoundedToLastDigit,
  sharesNotPlugged,
];
