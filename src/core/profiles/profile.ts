import type { Policy } from '../account';
import type { NarrativeDefinition } from '../narrative';
import type { PublicationOrder } from '../publication';
import type { DueRules } from '../rules/ledger';
import type { SheetDefinition } from '../sheets';
import type { Text } from '../text';

/** What a region prescribes for a year: which tables and which text, in which order, with which numbers. */
export interface Profile {
  readonly policy: Policy;
  readonly title: Text;
  readonly basis: string;
  readonly sheets: readonly SheetDefinition[];
  readonly narrative: NarrativeDefinition;
  readonly publication: PublicationOrder;
  /** What has to be checked, whether or not the program can: the ledger accounts for each of them. */
  readonly due: DueRules;
}
