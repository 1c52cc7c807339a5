import type { ReadProblem } from './account';
import type { Finding, Summary } from './rules/finding';
import type { Ledger } from './rules/ledger';
import type { Text } from './text';

/** The outcome of a validation, as the pane shows it and the command line prints it. */
export interface Validation {
  readonly unit: string;
  readonly year: number | undefined;
  /** The id of the profile; empty where it could not be told. */
  readonly profile: string;
  /** What the profile is called. */
  readonly profileTitle: Text;
  readonly summary: Summary;
  /** What became of every rule that is due; its counts add up to the summary's. */
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly readProblems: readonly ReadProblem[];
}
