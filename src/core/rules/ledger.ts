import type { Text } from '../text';

/** Where a truth is listed: 勾稽关系 of the final accounts (K), of the scorecards (P), or the form of what was typed. */
export const catalogueEntries = [
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'K7',
  'K8',
  'K9',
  'K10',
  'K11',
  'K12',
  'K13',
  'K14',
  'K15',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'form',
] as const;

export type Catalogue = (typeof catalogueEntries)[number];

/** The rules that a profile demands, by their ids, under every catalogue entry that they serve. */
export type DueRules = Readonly<Record<Catalogue, readonly string[]>>;

/** Why something was not checked, how often, and the first cells where that is so. */
export interface NotCheckedReason {
  readonly reason: Text;
  readonly count: number;
  readonly cells: readonly string[];
}

/** What was due, by how it ended; the four verdicts add up to `due`. */
export interface LedgerCounts {
  readonly due: number;
  readonly tied: number;
  readonly rounding: number;
  readonly refuted: number;
  readonly notChecked: number;
}

/**
 * What became of one rule that is due. The counts of its reasons add up to `notChecked`; a rule that found nothing to
 * check has none due, and one reason that says so.
 */
export interface LedgerEntry extends LedgerCounts {
  readonly rule: string;
  readonly catalogue: readonly Catalogue[];
  readonly title: Text;
  /** Why it must hold. */
  readonly why: Text;
  readonly basis: string;
  readonly reasons: readonly NotCheckedReason[];
}

/** Every rule that the profile declares due, in the order of its list. */
export type Ledger = readonly LedgerEntry[];
