import type { Placed } from '../text/passage';
import { mentioned, newFact, understood, type Cursor } from './cursor';
import type { FactDraft } from './fact';
import { mayBeSame, subjectName } from './names';
import { againstIn, phrases, type Role } from './phrases';
import { yearAt, yearIn } from './years';

/** What the words before a number make of it. */
interface Reading {
  readonly role: Role;
  readonly direction: 1 | -1 | undefined;
  readonly base: string;
  /** The words that name the subject; empty where they leave it unsaid. */
  readonly subject: string;
}

/** Reads the words before a number, from the last comma on. */
export function readingOf(words: string, kind: 'money' | 'percent' | 'count' | 'times'): Reading | undefined {
  for (const { role, unit, ends, direction } of phrases) {
    if (unit !== kind) continue;
    const groups = ends.exec(words)?.groups;
    if (groups === undefined) continue;
    return {
      role,
      direction,
      base: groups['base'] ?? '',
      subject: withoutComparison(groups['subject'] ?? ''),
    };
  }
  return undefined;
}

/** 收入支出总计比上年 → 收入支出总计; 与2024年度相比 → nothing. */
export function withoutComparison(words: string): string {
  const at = words.search(/(?:同比|相比|(?:比|较|与|同)(?:上|去|\d|年|“|本|全|调|预算|一般|财政))/u);
  return at < 0 ? words : words.slice(0, at);
}

/** Takes a number into what the text says of its subject. */
export function take(cursor: Cursor, figure: Placed, reading: Reading, from: number): void {
  const { role } = reading;
  const name = subjectName(reading.subject);
  if (role === 'other') return;
  if (role === 'change' || role === 'changeRate') takeChange(cursor, figure, { ...reading, name }, from);
  else if (role === 'share' || role === 'completion') {
    const fact =
      name === ''
        ? understood(cursor, from)
        : (sameAsCurrent(cursor, name) ?? newFact(cursor, reading.subject, from));
    const list = role === 'share' ? fact.shares : fact.completions;
    list.push({ rate: figure, base: reading.base });
  } else takeAmount(cursor, figure, { ...reading, role, name }, from);
}

function sameAsCurrent(cursor: Cursor, name: string): FactDraft | undefined {
  const { current } = cursor;
  return current?.name === name ? current : undefined;
}

type Amount = 'final' | 'budget' | 'prior';

function takeAmount(
  cursor: Cursor,
  figure: Placed,
  { role: said, name, subject, direction }: Reading & { readonly role: Amount; readonly name: string },
  from: number,
): void {
  const role = said === 'final' && isOfBudget(cursor, subject) ? 'budget' : said;
  const same = name === '' ? understood(cursor, from) : sameAsCurrent(cursor, name);
  if (same !== undefined && same.prior === undefined && isOfYearBefore(same, subject, role)) {
    same.prior = figure;
    return;
  }
  const fact =
    same !== undefined && same[role] === undefined && isAlike(same, figure)
      ? same
      : newFact(cursor, name === '' ? '' : subject, from);
  fact[role] = figure;
  if (direction !== undefined) fact.moved = direction;
}

/** 预算总计21.8万元,其中:公务接待费11.8万元: parts of a budget are budgeted. */
function isOfBudget({ groups }: Cursor, subject: string): boolean {
  const whole = groups.at(-1)?.whole;
  const isBudget = whole?.final === undefined && whole?.budget !== undefined;
  return isBudget && !/决算|执行|实际|完成|支出$/u.test(subject);
}

/** 2016年预算8万元,2015年预算12.5万元: the second is what the first is compared with. */
function isOfYearBefore({ year, final, budget }: FactDraft, subject: string, role: Amount): boolean {
  const own = yearIn(subject);
  return own !== undefined && own + 1 === year && role !== 'prior' && (final ?? budget) !== undefined;
}

/** What counts people is no amount of the money that was spent on them. */
function isAlike({ final, budget, prior }: FactDraft, { numeral }: Placed): boolean {
  const other = final ?? budget ?? prior;
  return other === undefined || other.numeral.unit?.kind === numeral.unit?.kind;
}

function takeChange(
  cursor: Cursor,
  figure: Placed,
  reading: Reading & { readonly name: string },
  from: number,
): void {
  const { role, direction = 1, name, subject } = reading;
  const fact = changedFact(cursor, name, subject, from);
  cursor.current = fact;
  const last = fact.changes.at(-1);
  const isMultiple = figure.numeral.unit?.kind === 'times';
  if (
    role === 'changeRate' &&
    last !== undefined &&
    last.rate === undefined &&
    last.against === cursor.against
  ) {
    fact.changes[fact.changes.length - 1] = { ...last, rate: figure, isMultiple, rateDirection: direction };
    return;
  }
  const amount = role === 'change' ? figure : undefined;
  const rate = role === 'changeRate' ? figure : undefined;
  fact.changes.push({
    against: cursor.against,
    direction,
    rateDirection: direction,
    amount,
    rate,
    isMultiple,
  });
}

function changedFact(cursor: Cursor, name: string, subject: string, from: number): FactDraft {
  if (name === '') return understood(cursor, from);
  const { current } = cursor;
  if (current !== undefined && mayBeSame(current.name, name)) return current;
  const inGroup = cursor.groups.length > 0;
  const before = inGroup ? undefined : mentioned(cursor, name);
  return before ?? newFact(cursor, subject, from);
}

/** The comparison that the words begin, kept until the sentence ends or another begins. */
export function compare(cursor: Cursor, words: string, at: number): void {
  const against = againstIn(words, words.includes('预算') ? yearAt(cursor.passage, at) : undefined);
  if (against !== undefined) cursor.against = against;
}
