import type { Account } from '../account';
import { clause, partsOf, type Clause, type SlotsFor } from './clause';
import type { Numbering } from './numbering';
import type { ComposedParagraph, Paragraph } from './paragraph';
import { piecesOf } from './part';

/** A heading with what stands under it, or one for each of several things. `Outer` is what it stands in is about. */
export interface Section<Outer = void> {
  readonly kind: 'section';
  readonly compose: (account: Account, outer: Outer) => readonly ComposedSection[];
}

/** What may stand under a heading; `Key` is what the heading is about. */
export type Content<Key> = Section<Key> | Paragraph<Key>;

/** A section of one account, not yet numbered: whether it stands is known when its content is. */
export interface ComposedSection {
  readonly kind: 'section';
  /** Empty where the content stands without a heading of its own. */
  readonly title: string;
  readonly numbering: Numbering;
  readonly content: readonly (ComposedSection | ComposedParagraph)[];
  /** What stands there when there is no content. */
  readonly otherwise: readonly ComposedParagraph[];
  /** Whether the heading stands even with nothing under it. */
  readonly stands: 'always' | 'withContent';
}

const unnumbered: Numbering = () => '';

/** A section that the form prescribes, its number in its heading: it stands whatever it holds. */
export function section(heading: Clause<void>, ...content: readonly Content<void>[]): Section {
  return {
    kind: 'section',
    compose: (account) => [
      {
        kind: 'section',
        title: titleOf(heading, account, undefined),
        numbering: unnumbered,
        content: composed(content, account, undefined),
        otherwise: [],
        stands: 'always',
      },
    ],
  };
}

/** A section with the same heading whatever the account. */
export function titled(title: string, ...content: readonly Content<void>[]): Section {
  return section(clause(title, {}), ...content);
}

interface Declaration<T extends string, Name extends string, Key, Outer> {
  readonly repeat: (account: Account, outer: Outer) => readonly Key[];
  /** A title that comes out empty leaves the content where the heading would have been. */
  readonly title: T;
  readonly slots: SlotsFor<T, Name, Key>;
  readonly numbering?: Numbering;
  readonly content: readonly Content<Key>[];
  readonly otherwise?: Paragraph<Key>;
}

/** Sections about each of several things, those with content numbered in order; one with none, nor otherwise, is left out. */
export function sections<const T extends string, Name extends string, Key, Outer = void>(
  declaration: Declaration<T, Name, Key, Outer>,
): Section<Outer> {
  const { repeat, title, slots, numbering = unnumbered, content, otherwise } = declaration;
  const heading: Clause<Key> = { wording: title, slots };
  const one = (account: Account, key: Key): ComposedSection => ({
    kind: 'section',
    title: titleOf(heading, account, key),
    numbering,
    content: composed(content, account, key),
    otherwise: otherwise?.compose(account, key) ?? [],
    stands: 'withContent',
  });
  return {
    kind: 'section',
    compose: (account, outer) => repeat(account, outer).map((key) => one(account, key)),
  };
}

/** A wording as it is printed, for a heading. */
export function titleOf<Key>(heading: Clause<Key>, account: Account, key: Key): string {
  return piecesOf(partsOf(heading, account, key))
    .map(({ text }) => text)
    .join('');
}

function composed<Key>(
  content: readonly Content<Key>[],
  account: Account,
  key: Key,
): readonly (ComposedSection | ComposedParagraph)[] {
  return content.flatMap((item): readonly (ComposedSection | ComposedParagraph)[] =>
    item.compose(account, key),
  );
}
