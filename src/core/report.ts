import {
  besideLastYear,
  cardOf,
  readAccountInSteps,
  wordsIn,
  type Account,
  type RawWorkbook,
  type ReadProblem,
} from './account';
import { unit } from './inputs/unit';
import { buildNarrative, plainText, type Block } from './narrative';
import { profiles } from './profiles';
import type { Profile } from './profiles/profile';
import { publicationOf, type Publication } from './publication';
import { dueRulesIn, ledgerUnread, rules, runDueRules, summaryOf } from './rules';
import type { Remark } from './rules/findingState';
import { chartsSheet, findingsSheet, narrativeSheet, withContents } from './sheets';
import type { ReportSheet } from './sheets/reportSheet';
import { finished, type Steps } from './steps';
import { verbatim, type Text } from './text';
import type { Validation } from './validation';

/** A validated workbook; the report can be composed from it unless something could not be read. */
export interface Validated {
  readonly validation: Validation;
  readonly readable: { readonly account: Account; readonly profile: Profile } | undefined;
}

/** What is given beside the workbook. */
export interface Beside {
  /** Last year's, to compare the prior year with. */
  readonly priorYear?: RawWorkbook;
  /** The id of a profile, in place of the one that the workbook names: to see what another would make of it. */
  readonly profile?: string;
}

/** Reads the account and runs every rule that is due. Pure: the same tables give the same outcome. */
export function validate(raw: RawWorkbook, beside: Beside = {}): Validated {
  return finished(validateInSteps(raw, beside));
}

/** Validates in steps short enough for a user interface to stay alive between them. */
export function* validateInSteps(raw: RawWorkbook, beside: Beside = {}): Steps<Validated> {
  const reading = yield* readAccountInSteps(
    raw,
    profiles.map(({ policy }) => policy),
    beside.profile,
  );
  const { account, problems } = yield* besideLastYear(reading, beside.priorYear);
  const profile = profiles.find(({ policy }) => policy.id === account?.policy.id);
  if (account === undefined || profile === undefined) return unread(problems);
  const run = yield* runDueRules(account, rules, dueRulesIn([profile.due], rules));
  const validation: Validation = {
    unit: wordsIn(cardOf(account, unit), unit.by.name),
    year: account.year,
    profile: profile.policy.id,
    profileTitle: profile.title,
    ...run,
    readProblems: problems,
  };
  return { validation, readable: problems.length === 0 ? { account, profile } : undefined };
}

/** Nothing could be checked; whose rules were due is not known for sure, so those of every profile were. */
function unread(problems: readonly ReadProblem[]): Validated {
  const due = profiles.map((profile) => profile.due);
  const ledger = ledgerUnread(dueRulesIn(due, rules), problems);
  const head = { unit: '', year: undefined, profile: '', profileTitle: verbatim('—') };
  const summary = summaryOf(ledger, []);
  return {
    validation: { ...head, summary, ledger, findings: [], readProblems: problems },
    readable: undefined,
  };
}

/**
 * The report of a validated workbook: all its sheets in order, and the narrative as blocks. None where it was not fully
 * readable. The findings keep what was remarked upon them before.
 */
export function composeReport(validated: Validated, remarks: readonly Remark[] = []): Report {
  return finished(composeInSteps(validated, remarks));
}

/** What a workbook's account gives. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
  readonly narrative: readonly Block[];
  /** Tables and narrative in the order of print; none where there is no report. */
  readonly publication: Publication | undefined;
}

const composing: Text = { zh: '编制报表', en: 'Composing the report' };

/** Composes in steps, one for every kind of sheet. */
export function* composeInSteps(
  { validation, readable }: Validated,
  remarks: readonly Remark[] = [],
): Steps<Report> {
  if (readable === undefined) return { sheets: [], narrative: [], publication: undefined };
  const { account, profile } = readable;
  const of = profile.sheets.length + 1;
  yield { step: composing, done: 0, of };
  const narrative = buildNarrative(account, profile.narrative);
  const sheets: ReportSheet[] = [];
  for (const [index, definition] of profile.sheets.entries()) {
    yield { step: composing, done: index + 1, of };
    sheets.push(...definition.sheets(account, index + 1));
  }
  const publication = publicationOf(account, profile.publication, { tables: [...sheets], narrative });
  sheets.push(...chartsSheet(account), narrativeSheet(narrative), findingsSheet(validation, remarks));
  return { sheets: withContents(publication, sheets), narrative, publication };
}

/** The narrative as plain text, one paragraph a line; empty where the workbook was not fully readable. */
export function narrativeText(validated: Validated): string {
  return plainText(composeReport(validated).narrative);
}
