import type { Passage, Placed } from '../text/passage';
import { compare, readingOf, take, withoutComparison } from './claim';
import { newFact, type Cursor } from './cursor';
import { runLength, wordsOfList } from './lists';
import { nameBefore } from './mentions';
import type { Fact } from './fact';
import { moveOver } from './separators';

/** Brackets that belong to a name: 因公出国（境）费, …支出（类）, 政府采购金额（以合同签订为准）. They open nothing. */
const nameBracket = /\((?![^()]*(?:其中|含.))([^()\d,;:。]{1,14})\)/gu;

/** What a passage says, number by number. */
export function factsIn(passage: Passage, scope: string): readonly Fact[] {
  const words = passage.text.replace(nameBracket, '‹$1›').replace(/(?<=收)、(?=支)/gu, '·');
  const cursor: Cursor = {
    passage,
    scope,
    topic: withoutComparison(topicOf(words)),
    facts: [],
    current: undefined,
    groups: [],
    against: undefined,
    names: [],
    listed: [],
  };
  if (/[^其]中$/u.test(cursor.topic)) openTopic(cursor);
  let before = 0;
  for (const [index, figure] of passage.figures.entries()) {
    takeFigure(cursor, index, words.slice(before, figure.from), before);
    before = figure.to;
  }
  moveOver(cursor, words.slice(before));
  return cursor.facts;
}

/** “三公”经费支出决算中，…: what follows are parts of what the paragraph begins with. */
function openTopic(cursor: Cursor): void {
  const whole = newFact(cursor, cursor.topic.slice(0, -1), 0);
  cursor.groups = [{ whole, opened: 'word', isSure: true, opensList: true }];
  cursor.current = undefined;
}

/** What the first words name before a comma or a number: 1.公务接待费。 */
function topicOf(words: string): string {
  return (
    /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)?((?:[^。,:;\d]|\d{4}年|\d+(?=‹)){2,90})/u.exec(
      words,
    )?.[1] ?? ''
  );
}

/** 1、2、3万元: a number without a unit has that of the next. */
function withUnitOfNext({ figures, text }: Passage, index: number): Placed | undefined {
  const figure = figures[index];
  if (figure === undefined || figure.numeral.unit !== undefined) return figure;
  let last = figure;
  for (const next of figures.slice(index + 1, index + 9)) {
    if (!/^[、和及,]$/u.test(text.slice(last.to, next.from))) return figure;
    if (next.numeral.unit !== undefined)
      return { ...figure, numeral: { ...figure.numeral, unit: next.numeral.unit } };
    last = next;
  }
  return figure;
}

const kinds = { money: 'money', percent: 'percent', times: 'times', count: 'count' } as const;

/** Longer words before a number say nothing of it. */
const longest = 300;

function takeFigure(cursor: Cursor, index: number, between: string, from: number): void {
  const figure = withUnitOfNext(cursor.passage, index);
  moveOver(cursor, between);
  if (figure === undefined) return;
  const near = between.slice(-longest);
  const sentence = near.slice(near.search(/[^。!?]*$/u));
  compare(cursor, sentence, figure.from);
  const kind = figure.numeral.unit?.kind;
  if (kind === undefined || !(kind in kinds)) return;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'times' && kind !== 'count') return;
  const tail = sentence.slice(sentence.search(/[^,;:()]*$/u)).replace(/^[、)]+/u, '');
  const words = inList(cursor, index, sentence) ?? tail;
  if (words === tail && isListed(cursor.passage, index)) return;
  nameBefore(cursor, sentence.slice(0, sentence.length - tail.length), words, from);
  const reading = readingOf(words, kind);
  if (reading !== undefined) take(cursor, figure, reading, from + between.length - tail.length);
}

/** 60%、40%: which is whose must be told. */
function isListed(passage: Passage, index: number): boolean {
  return runLength(passage, index) > 1 || (index > 0 && runLength(passage, index - 1) > 1);
}

/** A、B、C分别为1、2、3: each name waits for its number. */
function inList(cursor: Cursor, index: number, sentence: string): string | undefined {
  if (/^[、,和及与]?$/u.test(sentence) && cursor.names.length > 0) {
    const [words = '', ...rest] = cursor.names;
    cursor.names = rest;
    return words;
  }
  cursor.names = [];
  const count = runLength(cursor.passage, index);
  const list = count > 1 ? wordsOfList(sentence, count, cursor.listed) : undefined;
  if (list === undefined) return undefined;
  const [first = '', ...rest] = list.words;
  cursor.names = rest;
  cursor.listed = list.names;
  return first;
}
