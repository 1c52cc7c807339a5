import type { Account } from '../../account';
import type { Cell, Measure, NoValue, Relation, TextCell } from '../../expression';
import type { SlotsOf, Text } from '../../text';
import type { Severity } from '../finding';
import type { Catalogue } from '../ledger';

/** What a message about two amounts may name without saying where it comes from. */
type StandardSlot = 'place' | 'left' | 'right' | 'difference' | 'how';

type Slots<Slot extends string> = Readonly<Record<Slot, string | Text>>;

/**
 * Two amounts that ought to agree: what is stated or found stands on the left, what the details give on the right.
 * The engine fills {place}, {left}, {right}, {difference} (left − right) and {how} (the right side in words).
 */
export interface RelationCheck<Slot extends string = string> {
  readonly kind: 'relation';
  readonly relation: Relation;
  /** What both sides are measured in. */
  readonly measure: Measure;
  readonly slots: Slots<Slot>;
  /** Whether both sides may rightly differ: then it is told that they do, but no cell is suspected for it. */
  readonly mayDiffer?: boolean;
  /** Whether one side is read back from a text that is written from the other: then it says nothing about the cells. */
  readonly isEcho?: boolean;
  /** The cells that {place} names, where they are not simply those of the left side. */
  readonly at?: () => readonly (Cell | TextCell)[];
}

/** A truth that is not about two amounts; `holds` is a reason where it cannot be told. The engine fills {place}. */
export interface FactCheck<Slot extends string = string> {
  readonly kind: 'fact';
  readonly holds: boolean | NoValue;
  readonly cells: readonly (Cell | TextCell)[];
  readonly slots: Slots<Slot>;
}

export type Check = RelationCheck | FactCheck;

interface Declared {
  /** The name of its file: the truth it asserts. */
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it must hold, and what stands beside what: a sentence or two for whoever has to act on it. */
  readonly why: Text;
  readonly basis: string;
}

/** A truth about every account: what is to be judged, and what to say where it does not hold. */
export interface Rule extends Declared {
  readonly messages: { readonly refuted: Text };
  /** Many checks are better made one by one, as they are asked for: the run then stops between them. */
  readonly checks: (account: Account) => Iterable<Check>;
}

interface Declaration<Zh extends string, En extends string> extends Declared {
  readonly messages: { readonly refuted: { readonly zh: Zh; readonly en: En } };
  readonly checks: (
    account: Account,
  ) => Iterable<
    RelationCheck<Exclude<SlotsOf<Zh | En>, StandardSlot>> | FactCheck<Exclude<SlotsOf<Zh | En>, 'place'>>
  >;
}

/** Declares a rule; a slot of its message that no check fills does not compile. */
export function defineRule<const Zh extends string, const En extends string>(
  declaration: Declaration<Zh, En>,
): Rule;
export function defineRule(declaration: Rule): Rule {
  return declaration;
}
