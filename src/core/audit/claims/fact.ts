import type { Passage, Placed } from '../text/passage';
import type { Against } from './phrases';

/** A change of an amount, and its rate, against a base; either may be left out. */
export interface Change {
  readonly against: Against | undefined;
  readonly direction: 1 | -1;
  /** The direction that the words before the rate tell. */
  readonly rateDirection: 1 | -1;
  readonly amount: Placed | undefined;
  readonly rate: Placed | undefined;
  /** Whether the rate is given as a multiple (倍). */
  readonly isMultiple: boolean;
}

/** A rate of this amount to another: a share of a whole, or what of the budget was spent. */
export interface Proportion {
  readonly rate: Placed;
  /** The words that name the other amount; empty where it goes without saying. */
  readonly base: string;
}

/** What a text says of one subject in one place. Prior year, budget, change and share are measures of their own. */
export interface Fact {
  readonly name: string;
  /** The words as printed. */
  readonly words: string;
  readonly scope: string;
  /** The year that its words, or those before it, name. */
  readonly year: number | undefined;
  readonly passage: Passage;
  /** Where it begins in its passage. */
  readonly from: number;
  readonly final: Placed | undefined;
  readonly budget: Placed | undefined;
  readonly prior: Placed | undefined;
  /** The direction that is said to have led to the final amount: 减少为0.00万元. */
  readonly moved: 1 | -1 | undefined;
  readonly changes: readonly Change[];
  readonly shares: readonly Proportion[];
  readonly completions: readonly Proportion[];
  /** What it is a part of, as 其中 says. */
  readonly parent: Fact | undefined;
  readonly parts: readonly Fact[];
  /** Whether 其中 leaves no doubt whose part it is. */
  readonly isSure: boolean;
}

/** A fact while the words that state it are being read. */
export interface FactDraft extends Fact {
  final: Placed | undefined;
  budget: Placed | undefined;
  prior: Placed | undefined;
  moved: 1 | -1 | undefined;
  readonly changes: Change[];
  readonly shares: Proportion[];
  readonly completions: Proportion[];
  readonly parent: FactDraft | undefined;
  readonly parts: FactDraft[];
}
