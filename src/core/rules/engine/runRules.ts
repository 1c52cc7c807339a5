import type { Account } from '../../account';
import type { Finding, Severity, Summary } from '../finding';
import { culpritsAmong } from './culprits';
import { judgeAll, type Judged, type JudgedFact, type JudgedRelation, type NotJudged } from './judgement';
import { notCheckedHints } from './notCheckedHints';
import { refutedFindings } from './refutedFindings';
import { roundingNotes } from './roundingNotes';
import type { Rule } from './rule';
import { summaryOf } from './summary';

/** What the rules found in an account, and the ledger of what was due and how it ended. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Judges every check of the rules. Findings come errors first, else in the order of the rules and their checks. */
export function runRules(account: Account, rules: readonly Rule[]): RuleRun {
  const judged = judgeAll(account, rules);
  const located = culpritsAmong(judged);
  const findings = [
    ...refutedFindings(judged.filter(isRefuted), located),
    ...roundingNotes(judged.filter(isRounding)),
    ...notCheckedHints(judged.filter(isNotChecked)),
  ].sort((a, b) => order[a.severity] - order[b.severity]);
  return { findings, summary: summaryOf(judged, findings) };
}

function isRefuted(one: Judged): one is JudgedRelation | JudgedFact {
  return one.verdict === 'refuted';
}

function isRounding(one: Judged): one is JudgedRelation {
  return one.verdict === 'rounding';
}

function isNotChecked(one: Judged): one is NotJudged {
  return one.verdict === 'notChecked';
}
