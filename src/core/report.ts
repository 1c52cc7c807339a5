import { cardOf, readAccount, wordsIn, type Account, type RawWorkbook } from './account';
import { unit } from './inputs/unit';
import { buildNarrative, plainText, type Block } from './narrative';
import { profiles } from './profiles';
import type { Profile } from './profiles/profile';
import { rules, runRules } from './rules';
import type { Summary } from './rules/finding';
import { buildTables, findingsSheet, narrativeSheet } from './sheets';
import type { ReportSheet } from './sheets/reportSheet';
import type { Validation } from './validation';

/** A validated workbook; the report can be composed from it unless something could not be read. */
export interface Validated {
  readonly validation: Validation;
  readonly readable: { readonly account: Account; readonly profile: Profile } | undefined;
}

const nothingDue: Summary = {
  due: 0,
  tied: 0,
  rounding: 0,
  refuted: 0,
  notChecked: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
};

/** Reads the account and runs every rule on it. Pure: the same tables give the same outcome. */
export function validate(raw: RawWorkbook): Validated {
  const { account, problems } = readAccount(
    raw,
    profiles.map(({ policy }) => policy),
  );
  const profile = profiles.find(({ policy }) => policy === account?.policy);
  if (account === undefined || profile === undefined) {
    const head = { unit: '', year: undefined, profile: '' };
    const validation = { ...head, summary: nothingDue, findings: [], readProblems: problems };
    return { validation, readable: undefined };
  }
  const { findings, summary } = runRules(account, rules);
  const validation: Validation = {
    unit: wordsIn(cardOf(account, unit), unit.by.name),
    year: account.year,
    profile: profile.policy.id,
    summary,
    findings,
    readProblems: problems,
  };
  return { validation, readable: problems.length === 0 ? { account, profile } : undefined };
}

/** The report of a validated workbook: all its sheets in order, and the narrative as blocks. None where it was not fully readable. */
export function composeReport({ validation, readable }: Validated): {
  readonly sheets: readonly ReportSheet[];
  readonly narrative: readonly Block[];
} {
  if (readable === undefined) return { sheets: [], narrative: [] };
  const { account, profile } = readable;
  const narrative = buildNarrative(account, profile.narrative);
  const tables = buildTables(account, profile.sheets);
  return { sheets: [...tables, narrativeSheet(narrative), findingsSheet(validation)], narrative };
}

/** The narrative as plain text, one paragraph a line; empty where the workbook was not fully readable. */
export function narrativeText(validated: Validated): string {
  return plainText(composeReport(validated).narrative);
}
