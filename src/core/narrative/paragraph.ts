import type { Account } from '../account';
import { partsOf, type Clause, type SlotsFor } from './clause';
import type { Part } from './part';

/** A paragraph of one account, not yet worded. */
export interface ComposedParagraph {
  readonly kind: 'paragraph';
  /** The paragraph's id, and which of its repeats this is: `sectionOfPublicBudget:20129`. */
  readonly id: string;
  readonly parts: readonly Part[];
}

/** A declared paragraph: one, or one for each of several things. `Outer` is what the paragraph it follows is about. */
export interface Paragraph<Outer = void> {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly basis: string;
  readonly clause: Clause<never>;
  readonly compose: (account: Account, outer: Outer) => readonly ComposedParagraph[];
}

interface Declaration<T extends string, Name extends string, Key> {
  readonly id: string;
  readonly basis: string;
  readonly wording: T;
  readonly slots: SlotsFor<T, Name, Key>;
}

/** Declares a paragraph that the report has once. */
export function defineParagraph<const T extends string, Name extends string>(
  declaration: Declaration<T, Name, void>,
): Paragraph {
  const { id, basis, wording, slots } = declaration;
  const clause: Clause<void> = { wording, slots };
  return {
    kind: 'paragraph',
    id,
    basis,
    clause,
    compose: (account) => [{ kind: 'paragraph', id, parts: partsOf(clause, account, undefined) }],
  };
}

interface Repeated<T extends string, Name extends string, Key, Outer> extends Declaration<T, Name, Key> {
  readonly repeat: (account: Account, outer: Outer) => readonly Key[];
  /** What tells the repeats apart, for their ids. */
  readonly member: (key: Key) => string;
  /** Paragraphs that follow each repeat, about what it is about. */
  readonly then?: readonly Paragraph<Key>[];
}

/** Declares a paragraph that the report has once for each class, section, term … */
export function defineParagraphs<const T extends string, Name extends string, Key, Outer = void>(
  declaration: Repeated<T, Name, Key, Outer>,
): Paragraph<Outer> {
  const { id, basis, wording, slots, repeat, member, then = [] } = declaration;
  const clause: Clause<Key> = { wording, slots };
  const one = (account: Account, key: Key): readonly ComposedParagraph[] => [
    { kind: 'paragraph', id: `${id}:${member(key)}`, parts: partsOf(clause, account, key) },
    ...then.flatMap((paragraph) => paragraph.compose(account, key)),
  ];
  return {
    kind: 'paragraph',
    id,
    basis,
    clause,
    compose: (account, outer) => repeat(account, outer).flatMap((key) => one(account, key)),
  };
}

/** The things of a list, each with its place in it as print numbers it. */
export function numbered<Item extends object>(
  items: readonly Item[],
): readonly (Item & { readonly number: string })[] {
  return items.map((item, index) => ({ ...item, number: String(index + 1) }));
}
