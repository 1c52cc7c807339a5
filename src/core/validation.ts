import type { ReadProblem } from './account';
import type { Finding, Summary } from './rules/finding';

/** The outcome of a validation, as the pane shows it and the command line prints it. */
export interface Validation {
  readonly unit: string;
  readonly year: number | undefined;
  readonly profile: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly readProblems: readonly ReadProblem[];
}
