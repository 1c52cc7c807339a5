import type { Account } from '../account';
import type { Figure } from '../expression';
import type { SlotsOf } from '../text';
import { forEveryChange, type Change, type ChangePhrases } from './change';
import type { NumberFormat } from './format';
import type { Condition, Part } from './part';
import { asProse } from './prose';

/** What fills a slot. `Key` tells the repeats of a paragraph or clause apart: a class, a source, an institution. */
export type Slot<Key> =
  | {
      readonly kind: 'figure';
      readonly figure: (account: Account, key: Key) => Figure;
      readonly format: Partial<NumberFormat>;
    }
  | { readonly kind: 'words' | 'judged'; readonly words: (account: Account, key: Key) => string }
  | {
      readonly kind: 'change';
      readonly of: Comparison<Key>;
      readonly cases: Readonly<Record<Change, Clause<Key>>>;
    }
  | {
      readonly kind: 'either';
      readonly on: (account: Account, key: Key) => Condition;
      readonly yes: Clause<Key>;
      readonly no: Clause<Key>;
    }
  | {
      readonly kind: 'each';
      readonly clause: Clause<never>;
      readonly between: string;
      readonly parts: (account: Account, key: Key) => readonly Part[];
    };

/** A wording with `{slots}`, and what fills them. */
export interface Clause<Key> {
  readonly wording: string;
  readonly slots: Readonly<Record<string, Slot<Key>>>;
}

/** An amount's change and the base it is measured from. */
export interface Comparison<Key> {
  readonly base: (account: Account, key: Key) => Figure;
  readonly change: (account: Account, key: Key) => Figure;
}

/** The slots that a wording names: every one of them, and no other. */
export type SlotsFor<T extends string, Name extends string, Key> = Readonly<Record<Name, Slot<Key>>> &
  Readonly<Record<SlotsOf<T>, unknown>> &
  Readonly<Record<Exclude<Name, SlotsOf<T>>, never>>;

export function clause<const T extends string, Name extends string, Key>(
  wording: T,
  slots: SlotsFor<T, Name, Key>,
): Clause<Key> {
  return { wording, slots };
}

export const nothing: Clause<unknown> = { wording: '', slots: {} };

/** A figure, printed with its own digits unless the format says otherwise. */
export function figure<Key>(
  of: (account: Account, key: Key) => Figure,
  format: Partial<NumberFormat> = {},
): Slot<Key> {
  return { kind: 'figure', figure: of, format };
}

/** A figure without its sign: the word before it tells the direction. */
export function magnitude<Key>(of: (account: Account, key: Key) => Figure): Slot<Key> {
  return figure(of, { sign: 'magnitude' });
}

/** Words as they were typed, in one line. */
export function words<Key>(of: (account: Account, key: Key) => string): Slot<Key> {
  return { kind: 'words', words: of };
}

/** Words that are read off numbers, such as a grade: they follow from more than a formula can say. */
export function judged<Key>(of: (account: Account, key: Key) => string): Slot<Key> {
  return { kind: 'judged', words: of };
}

/** The wording that fits the change: one phrase table, and the slots that its phrases use. */
export function change<const P extends ChangePhrases, Name extends string, Key>(
  of: Comparison<Key>,
  phrases: P,
  slots: SlotsFor<P[Change], Name, Key>,
): Slot<Key> {
  return {
    kind: 'change',
    of,
    cases: forEveryChange<string, Clause<Key>>(phrases, (wording) => ({ wording, slots })),
  };
}

/** One wording where any of the amounts is other than zero, another (or nothing) where all are zero. */
export function ifAny<Key>(
  of: (account: Account, key: Key) => readonly Figure[],
  yes: Clause<Key>,
  no: Clause<Key> = nothing,
): Slot<Key> {
  return {
    kind: 'either',
    on: (account, key) => ({ kind: 'anyAmount', figures: of(account, key) }),
    yes,
    no,
  };
}

/** One wording where words were given, another (or nothing) where none were. */
export function ifGiven<Key>(
  of: (account: Account, key: Key) => string,
  yes: Clause<Key>,
  no: Clause<Key> = nothing,
): Slot<Key> {
  return { kind: 'either', on: (account, key) => ({ kind: 'anyWords', words: of(account, key) }), yes, no };
}

/** A clause for each of several things, with a mark between them. */
export function each<Key, Item>(
  items: (account: Account, key: Key) => readonly Item[],
  between: string,
  of: Clause<Item>,
): Slot<Key> {
  return {
    kind: 'each',
    clause: of,
    between,
    parts: (account, key) =>
      items(account, key).flatMap((item, index) => [
        { kind: 'literal', text: index === 0 ? '' : between } as const,
        ...partsOf(of, account, item),
      ]),
  };
}

/** A clause for each of several things whose amount is other than zero, with a mark between them. */
export function eachAny<Key, Item>(
  items: (account: Account, key: Key) => readonly Item[],
  amount: (account: Account, item: Item) => Figure,
  between: string,
  of: Clause<Item>,
): Slot<Key> {
  return eachWhere(
    items,
    (account, item) => ({ kind: 'anyAmount', figures: [amount(account, item)] }),
    between,
    of,
  );
}

/** A clause for each of several things of which a condition holds, with a mark between them. */
export function eachWhere<Key, Item>(
  items: (account: Account, key: Key) => readonly Item[],
  on: (account: Account, item: Item) => Condition,
  between: string,
  of: Clause<Item>,
): Slot<Key> {
  const one = (account: Account, item: Item) => ({
    on: on(account, item),
    parts: partsOf(of, account, item),
  });
  return {
    kind: 'each',
    clause: of,
    between,
    parts: (account, key) => [
      { kind: 'list', between, items: items(account, key).map((item) => one(account, item)) },
    ],
  };
}

/** The clause for one account and key: literals, words, figures, and every alternative wording. */
export function partsOf<Key>(of: Clause<Key>, account: Account, key: Key): readonly Part[] {
  return of.wording.split(/(\{\w+\})/).flatMap((text): readonly Part[] => {
    const name = /^\{(\w+)\}$/.exec(text)?.[1];
    if (name === undefined) return text === '' ? [] : [{ kind: 'literal', text }];
    const slot = of.slots[name];
    if (slot === undefined) throw new Error(`No slot ${name} for "${of.wording}"`);
    return filled(slot, account, key);
  });
}

function filled<Key>(slot: Slot<Key>, account: Account, key: Key): readonly Part[] {
  switch (slot.kind) {
    case 'figure':
      return [figurePart(slot.figure(account, key), slot.format)];
    case 'words':
    case 'judged':
      return [{ kind: slot.kind, text: asProse(slot.words(account, key)) }];
    case 'change':
      return [
        {
          kind: 'change',
          base: slot.of.base(account, key),
          change: slot.of.change(account, key),
          cases: forEveryChange(slot.cases, (of) => partsOf(of, account, key)),
        },
      ];
    case 'either': {
      const [yes, no] = [partsOf(slot.yes, account, key), partsOf(slot.no, account, key)];
      return [{ kind: 'either', on: slot.on(account, key), yes, no }];
    }
    case 'each':
      return slot.parts(account, key);
  }
}

function figurePart(of: Figure, format: Partial<NumberFormat>): Part {
  const standard = { digits: of.digits, thousands: false, sign: 'shown', zeros: 'kept' } as const;
  return { kind: 'figure', figure: of, format: { ...standard, ...format } };
}
