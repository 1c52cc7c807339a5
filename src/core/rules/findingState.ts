import type { ReadProblem } from '../account';
import { fingerprint } from '../fingerprint';
import type { Finding } from './finding';

/** What the accountant decided about a finding. */
export type FindingState = 'open' | 'accepted';

/** What the accountant put beside a finding. */
export interface Decision {
  readonly state: FindingState;
  readonly note: string;
}

/** By what a finding is known again: `key` says which rule and where, `words` what was said, addresses apart. */
export interface Identity {
  readonly key: string;
  readonly words: string;
}

/** A decision with what it was about. */
export interface Remark extends Identity, Decision {}

const undecided: Decision = { state: 'open', note: '' };

/** Put before a note that was written when the finding was another one. */
export const earlierNote = '〔此前情况 Before a change〕';

const address = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)![A-Z]{1,3}\d+/gu;

export function identityOfFinding({ rule, verdict, cells, message }: Finding): Identity {
  const [place = ''] = cells;
  return identified([rule, verdict, place], [rule, verdict, message.zh]);
}

export function identityOfProblem({ cell, message }: ReadProblem): Identity {
  return identified(['unread', cell], ['unread', message.zh]);
}

function identified(place: readonly string[], said: readonly string[]): Identity {
  return {
    key: fingerprint(place.join('\n')),
    words: fingerprint(said.join('\n').replace(address, '#')),
  };
}

type Likeness = (remark: Identity, found: Identity) => boolean;

/** The same finding; then the same place, where something else was said; then the same words, in another place. */
const likenesses: readonly { readonly alike: Likeness; readonly isSame: boolean }[] = [
  { alike: (remark, { key, words }) => remark.key === key && remark.words === words, isSame: true },
  { alike: (remark, { key }) => remark.key === key, isSame: false },
  { alike: (remark, { words }) => remark.words === words, isSame: false },
];

/**
 * The decisions for what was found now, in its order, from the remarks on what was found before. Where a finding changed or
 * moved, it is open again and its note says that it is an earlier one; remarks on what is gone drop out.
 */
export function decisionsFor(found: readonly Identity[], remarks: readonly Remark[]): readonly Decision[] {
  const decisions = new Map<number, Decision>();
  const left = new Set(remarks.filter(({ state, note }) => state !== 'open' || note !== ''));
  for (const { alike, isSame } of likenesses) {
    found.forEach((one, index) => {
      if (decisions.has(index) || left.size === 0) return;
      const remark = [...left].find((candidate) => alike(candidate, one));
      if (remark === undefined) return;
      left.delete(remark);
      decisions.set(index, isSame ? remark : reopened(remark));
    });
  }
  return found.map((_, index) => decisions.get(index) ?? undecided);
}

function reopened({ note }: Decision): Decision {
  const isMarked = note === '' || note.startsWith(earlierNote);
  return { state: 'open', note: isMarked ? note : earlierNote + note };
}
