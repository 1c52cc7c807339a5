import type { Verdict } from '../expression';
import type { Text } from '../text';
import type { LedgerCounts } from './ledger';

export type Severity = 'error' | 'warning' | 'hint';

/** A slip of the hand that turns what a cell should read into what it holds. */
export type Slip =
  | 'digitsSwapped'
  | 'digitMistyped'
  | 'digitLost'
  | 'digitAdded'
  | 'decimalPointMoved'
  | 'signChanged'
  | 'unitMixedUp'
  | 'rowShifted'
  | 'leftBlank';

/** One cell as it would have to read: both numbers grouped in thousands. */
export interface Correction {
  readonly cell: string;
  readonly held: string;
  readonly value: string;
  /** The slip that would explain it; undefined where it looks like none. */
  readonly slip: Slip | undefined;
}

/** Cells that, corrected together, would satisfy every relation; the fewer the better. */
export interface Explanation {
  readonly corrections: readonly Correction[];
}

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
  /** The cells of the likeliest explanation; of two or three where they are about as likely; none where more are. */
  readonly culprits: readonly string[];
  /** What would put it right, the likeliest first; nothing is replaced by itself. Empty where no cell can be told. */
  readonly explanations: readonly Explanation[];
  /** What the stated amount should be by the details, as shown, with its measure; left out where no two amounts are compared. */
  readonly expected?: string;
  /** What is stated less what is expected, as shown, with its measure. */
  readonly difference?: string;
  readonly message: Text;
}

/** The ledger in all, and the findings by their severity. */
export interface Summary extends LedgerCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}
