import type { ReadProblem } from './account';
import type { Finding, Summary } from './rules/finding';
import type { Ledger } from './rules/ledger';

/** The outcome of a validation, as the pane shows it and the command line prints it. */
export interface Validation {
  readonly unit: string;
  readonly year: number | undefined;
  readonly profile: string;
  readonly summary: Summary;
  /** What became of every rule that is due; its counts add up to the summary's. */
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly readProblems: readonly ReadProblem[];
}
