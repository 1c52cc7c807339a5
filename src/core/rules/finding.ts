import type { Verdict } from '../expression';
import type { Text } from '../text';

export type Severity = 'error' | 'warning' | 'hint';

/** Something the report's reader should know: which rule, how bad, where, and in words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /**
   * The cells that take part: `收入明细!D5`. What is stated comes first, then the details in reading order, blank ones and
   * zeros left out; at most twenty (and the culprits) are named, of two long sides ten of each.
   */
  readonly cells: readonly string[];
  /** Those among them that alone would explain every refuted relation they take part in. */
  readonly culprits: readonly string[];
  readonly message: Text;
}

/** What was due by the rules, and how it ended; the four verdicts add up to `due`. */
export interface Summary {
  readonly due: number;
  readonly tied: number;
  readonly rounding: number;
  readonly refuted: number;
  readonly notChecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}
