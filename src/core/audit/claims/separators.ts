import { last } from '../last';
import type { Cursor } from './cursor';
import { opensParts } from './phrases';

const marks = new RegExp(`[。!?](?:其中)?|[;()]|${opensParts.source}`, 'gu');

/**
 * Moves over the words between two numbers: a full stop ends what was said of a subject and its comparison, a semicolon ends
 * an item and its own parts, 其中 and a bracket open parts.
 */
export function moveOver(cursor: Cursor, between: string): void {
  for (const [mark] of between.matchAll(marks)) {
    if (/^[。!?]/u.test(mark)) endSentence(cursor, mark);
    else if (mark === ';') endItem(cursor);
    else if (mark === '(') open(cursor, 'bracket');
    else if (mark === ')') closeBracket(cursor);
    else open(cursor, 'word');
  }
}

/** 。其中： goes on with the comparison of the sentence before. */
function endSentence(cursor: Cursor, mark: string): void {
  cursor.groups = [];
  if (mark.length === 1) cursor.against = undefined;
  cursor.current = undefined;
  cursor.names = [];
  if (mark.length > 1) open(cursor, 'word');
}

function endItem(cursor: Cursor): void {
  if (cursor.groups.length > 1) cursor.groups = cursor.groups.slice(0, 1);
  if (cursor.groups.length > 0) cursor.current = undefined;
  cursor.names = [];
}

/** What was talked of last is the whole. */
function open(cursor: Cursor, opened: 'word' | 'bracket'): void {
  const whole = cursor.current ?? cursor.facts.at(-1);
  if (whole === undefined || cursor.groups.at(-1)?.whole === whole) return;
  cursor.groups = [...cursor.groups, { whole, opened }];
  cursor.current = undefined;
}

function closeBracket(cursor: Cursor): void {
  const group = last(cursor.groups, ({ opened }) => opened === 'bracket');
  if (group === undefined) return;
  cursor.groups = cursor.groups.slice(0, cursor.groups.lastIndexOf(group));
  cursor.current = group.whole;
}
