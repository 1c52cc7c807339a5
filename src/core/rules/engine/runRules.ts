import type { Account } from '../../account';
import { finished, type Step, type Steps } from '../../steps';
import type { Finding, Severity, Summary } from '../finding';
import type { Ledger } from '../ledger';
import { dueAsGiven, type Due } from './dueRules';
import { judgeInSteps, type Judged, type JudgedFact, type JudgedRelation, type NotJudged } from './judgement';
import { locateFaults } from './location/locate';
import { ledgerOf } from './ledgerOf';
import { notCheckedHints } from './notCheckedHints';
import { refutedFindings } from './refutedFindings';
import { roundingNotes } from './roundingNotes';
import type { Rule } from './rule';
import { summaryOf } from './summary';
import { withTellingSlips } from './tellingSlips';

/** What the rules found in an account, and the ledger of what was due and how it ended. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  readonly summary: Summary;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const wording: Omit<Step, 'done'> = {
  step: { zh: '整理校验结果', en: 'Putting the findings into words' },
  of: 3,
};

/** Judges every check of these rules at once, all of them due. */
export function runRules(account: Account, rules: readonly Rule[]): RuleRun {
  return finished(runDueRules(account, rules, dueAsGiven(rules)));
}

/** Judges every check of the rules that are due. Findings come errors first, else in the order of the rules and their checks. */
export function* runDueRules(account: Account, rules: readonly Rule[], due: readonly Due[]): Steps<RuleRun> {
  const wanted = new Set(due.map(({ id }) => id));
  const judged = yield* judgeInSteps(
    account,
    rules.filter(({ id }) => wanted.has(id)),
  );
  const located = withTellingSlips(account, yield* locateFaults(judged));
  yield { ...wording, done: 0 };
  const refuted = refutedFindings(judged.filter(isRefuted), located);
  yield { ...wording, done: 1 };
  const notes = roundingNotes(judged.filter(isRounding));
  yield { ...wording, done: 2 };
  const hints = notCheckedHints(judged.filter(isNotChecked));
  const findings = [...refuted, ...notes, ...hints].sort((a, b) => order[a.severity] - order[b.severity]);
  const ledger = yield* ledgerOf(account, due, judged);
  return { findings, ledger, summary: summaryOf(ledger, findings) };
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
