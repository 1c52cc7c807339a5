import { last, lastIndex } from '../last';
import type { Passage } from '../text/passage';
import type { FactDraft } from './fact';
import { mayBeSame, subjectName } from './names';
import { mayBePart } from './partitions';
import type { Against } from './phrases';
import { yearAt } from './years';

/** Whose parts are being told: opened by 其中 or a bracket. */
export interface Group {
  readonly whole: FactDraft;
  readonly opened: 'word' | 'bracket';
  /** Whether what follows surely is a part. */
  readonly isSure: boolean;
  /** Whether the parts are parted by semicolons. */
  readonly opensList: boolean;
}

/** How far a passage has been read: what is being talked of. */
export interface Cursor {
  readonly passage: Passage;
  readonly scope: string;
  /** What the paragraph is about, as its first words say: 1.公务接待费。 */
  readonly topic: string;
  readonly facts: FactDraft[];
  current: FactDraft | undefined;
  groups: readonly Group[];
  against: Against | undefined;
  /** Words that wait for their numbers: A、B、C分别为. */
  names: readonly string[];
  /** The names of the last list, for a list of numbers that names nothing itself. */
  listed: readonly string[];
}

export function newFact(cursor: Cursor, words: string, from: number): FactDraft {
  const name = subjectName(words);
  const open = cursor.groups.slice(
    0,
    lastIndex(cursor.groups, ({ whole }) => mayBePart(name, whole.name)) + 1,
  );
  const isBracketLeft = cursor.groups.slice(open.length).some(({ opened }) => opened === 'bracket');
  // What stands in a bracket and is no part leaves it open: what follows it is of the words before.
  if (!isBracketLeft) cursor.groups = open;
  const group = open.at(-1);
  const parent = group?.whole;
  const fact: FactDraft = {
    name,
    words,
    scope: cursor.scope,
    year: yearAt(cursor.passage, from + words.length),
    passage: cursor.passage,
    from,
    final: undefined,
    budget: undefined,
    prior: undefined,
    moved: undefined,
    changes: [],
    shares: [],
    completions: [],
    parent,
    parts: [],
    isSure: (group?.isSure ?? true) && (open.length <= 1 || group?.opened === 'bracket'),
  };
  parent?.parts.push(fact);
  cursor.facts.push(fact);
  cursor.current = fact;
  return fact;
}

/** How many facts back a paragraph may refer. */
const farthest = 60;

/** The latest fact of the passage that may be of that name. */
export function mentioned(cursor: Cursor, name: string): FactDraft | undefined {
  return last(cursor.facts.slice(-farthest), (fact) => fact.name !== '' && mayBeSame(fact.name, name));
}

/** What words without a subject of their own are about: what was talked of, else the topic of the paragraph. */
export function understood(cursor: Cursor, from: number): FactDraft {
  if (cursor.current !== undefined) return cursor.current;
  const bracket = cursor.groups.at(-1);
  if (bracket?.opened === 'bracket') return bracket.whole;
  const before = cursor.groups.length === 0 ? cursor.facts.at(-1) : undefined;
  if (before !== undefined) return before;
  return newFact(cursor, cursor.topic, from);
}
