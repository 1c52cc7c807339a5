import { last } from '../last';
import type { Cursor, Group } from './cursor';
import { opensParts } from './phrases';

const marks = new RegExp(`[。!?](?:其中)?|[;)]|\\((?:其中|含|包括|均为)?|${opensParts.source}`, 'gu');

/**
 * Moves over the words between two numbers: a full stop ends what was said of a subject and its comparison, a semicolon ends
 * an item and its own parts, 其中 and a bracket open parts.
 */
export function moveOver(cursor: Cursor, between: string): void {
  for (const match of between.matchAll(marks)) {
    const [mark] = match;
    const opensList = /^[:,]/u.test(between.slice(match.index + mark.length));
    if (/^[。!?]/u.test(mark)) endSentence(cursor, mark, opensList);
    else if (mark === ';') endItem(cursor);
    else if (mark === ')') closeBracket(cursor);
    else if (mark.startsWith('(')) open(cursor, { opened: 'bracket', isSure: mark !== '(', opensList });
    else open(cursor, { opened: 'word', isSure: true, opensList });
  }
}

/** 。其中： goes on with the comparison of the sentence before. */
function endSentence(cursor: Cursor, mark: string, opensList: boolean): void {
  cursor.groups = [];
  if (mark.length === 1) cursor.against = undefined;
  cursor.current = undefined;
  cursor.names = [];
  if (mark.length > 1) open(cursor, { opened: 'word', isSure: true, opensList });
}

/** 甲10万元,其中子项5万元;乙20万元: 乙 may be no part of 甲, other than after 其中: and 其中, which open a list. */
function endItem(cursor: Cursor): void {
  cursor.groups = cursor.groups
    .slice(0, 1)
    .map((group) => (group.opensList ? group : { ...group, isSure: false }));
  if (cursor.groups.length > 0) cursor.current = undefined;
  cursor.names = [];
}

/** No sentence nests its parts deeper. */
const deepest = 5;

/** What was talked of last is the whole. */
function open(cursor: Cursor, how: Omit<Group, 'whole'>): void {
  const whole = cursor.current ?? cursor.facts.at(-1);
  if (whole === undefined || cursor.groups.at(-1)?.whole === whole) return;
  cursor.groups = [...cursor.groups.slice(-deepest), { ...how, whole }];
  cursor.current = undefined;
}

function closeBracket(cursor: Cursor): void {
  const group = last(cursor.groups, ({ opened }) => opened === 'bracket');
  if (group === undefined) return;
  cursor.groups = cursor.groups.slice(0, cursor.groups.lastIndexOf(group));
  cursor.current = group.whole;
}
