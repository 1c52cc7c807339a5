import type { Clause } from '../narrative/clause';

/** How a profile orders its report in print. */
export interface PublicationOrder {
  readonly basis: string;
  /** What the cover says below the unit's name. */
  readonly title: Clause<void>;
  /** The part that holds the tables: its heading, and how many parts of the narrative come before it. */
  readonly tables: { readonly heading: Clause<void>; readonly after: number };
  /** Tables that stand in the narrative: each below the last paragraph of an id that is about the same thing. */
  readonly inText: readonly { readonly sheet: string; readonly after: string }[];
}
