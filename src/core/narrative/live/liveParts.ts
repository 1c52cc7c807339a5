import { formulaOf, needsOf, nonZero, shown, type Figure, type Need } from '../../expression';
import type { Change } from '../change';
import { missingMarks, printedExpr, printedFormula } from '../format';
import type { Condition, Part } from '../part';
import { computed, either, plainWords, together, written, type LiveText } from './liveText';

/** Excel conditions that hold wherever the text stands. */
type Known = ReadonlySet<string | false | undefined>;

type PartOf<Kind extends Part['kind']> = Part & { readonly kind: Kind };

/** Parts with every alternative as a text that Excel computes; undefined where it could not say the same as we do. */
export function liveParts(parts: readonly Part[], known: Known = new Set()): LiveText | undefined {
  return together(parts.map((part) => livePart(part, known)));
}

function livePart(part: Part, known: Known): LiveText | undefined {
  switch (part.kind) {
    case 'literal':
    case 'words':
      return plainWords(part.text);
    case 'judged':
      return undefined;
    case 'figure':
      return liveFigure(part, known);
    case 'change':
      return liveChange(part, known);
    case 'either':
      return liveEither(part, known);
    case 'list':
      return liveList(part, known);
  }
}

function liveFigure({ figure, format }: PartOf<'figure'>, known: Known): LiveText | undefined {
  const needs = needsOf(printedExpr(figure, format));
  const formula = printedFormula(figure, format);
  const printed = formula === undefined ? undefined : computed(formula);
  return needs === undefined
    ? undefined
    : whereMet(without(needs, known), printed, (reason) => plainWords(missingMarks[reason]));
}

/** A text where all needs are met; where one is not, what stands for want of it. */
function whereMet(
  needs: readonly Need[],
  text: LiveText | undefined,
  otherwise: (reason: Need['otherwise']) => LiveText | undefined,
): LiveText | undefined {
  return needs.reduceRight((met, need) => either(need.holds, met, otherwise(need.otherwise)), text);
}

function without(needs: readonly Need[], known: Known): readonly Need[] {
  return needs.filter(({ holds }) => !known.has(holds));
}

function plus(known: Known, needs: readonly Need[]): Known {
  return new Set([...known, ...needs.map(({ holds }) => holds)]);
}

/** The same cases in the same order as `changeFrom` tells them apart. */
function liveChange({ base, change, cases }: PartOf<'change'>, known: Known): LiveText | undefined {
  const ofBase = needsOf(shown(base));
  const ofChange = needsOf(shown(change));
  if (ofBase === undefined || ofChange === undefined) return undefined;
  const withBase = plus(known, ofBase);
  const withBoth = plus(withBase, ofChange);
  const say = (which: Change, given: Known): LiveText | undefined => liveParts(cases[which], given);
  const compared = whereMet(
    without(ofChange, withBase),
    liveDirection({ base, change }, (which, given) => say(which, new Set([...withBoth, ...given]))),
    () => say('unread', withBase),
  );
  return whereMet(without(ofBase, known), compared, (reason) =>
    say(reason === 'blank' ? 'noPrior' : 'unread', known),
  );
}

type Say = (which: Change, given: Known) => LiveText | undefined;

function liveDirection(
  of: { readonly base: Figure; readonly change: Figure },
  say: Say,
): LiveText | undefined {
  const base = formulaOf(shown(of.base));
  const change = formulaOf(shown(of.change));
  if (base === undefined || change === undefined) return undefined;
  const positive: Known = new Set([nonZero(of.base.expr)]);
  const sided = (more: Change, fromZero: Change): LiveText | undefined =>
    either(`${base}>0`, say(more, positive), say(fromZero, new Set()));
  const moved = either(`${change}>0`, sided('up', 'upFromZero'), sided('down', 'downFromZero'));
  return either(`${change}=0`, say('flat', new Set()), moved);
}

function liveEither({ on, yes, no }: PartOf<'either'>, known: Known): LiveText | undefined {
  const [only, ...more] = on.kind === 'anyValue' ? on.figures : [];
  if (only !== undefined && more.length === 0) return whereFilled(only, { yes, no }, known);
  const test = testOf(on);
  return test === undefined ? undefined : either(test, liveParts(yes, known), liveParts(no, known));
}

function whereFilled(
  figure: Figure,
  { yes, no }: Pick<PartOf<'either'>, 'yes' | 'no'>,
  known: Known,
): LiveText | undefined {
  const needs = needsOf(shown(figure));
  if (needs === undefined) return undefined;
  const otherwise = liveParts(no, known);
  return whereMet(without(needs, known), liveParts(yes, plus(known, needs)), () => otherwise);
}

/** Each thing that is there begins with the mark; the first mark is cut off. */
function liveList({ between, items }: PartOf<'list'>, known: Known): LiveText | undefined {
  const mark: Part = { kind: 'literal', text: between };
  const listed = together(
    items.map(({ on, parts }) => liveEither({ kind: 'either', on, yes: [mark, ...parts], no: [] }, known)),
  );
  if (listed === undefined || listed.length === 0) return listed;
  return computed(`MID(${written(listed)},${String(between.length + 1)},${String(longestText)})`);
}

/** A cell holds no more characters. */
const longestText = 32767;

const mostArguments = 255;

/** A condition as Excel asks it, or its answer where that is known; undefined where Excel cannot tell. */
type Test = string | boolean | undefined;

function testOf(on: Condition): Test {
  switch (on.kind) {
    case 'anyAmount':
      return anyOf(on.figures.map(mayMatter));
    case 'anyWords':
      return on.words !== '';
    case 'anyValue':
      return anyOf(on.figures.map(isFilled));
  }
}

function anyOf(all: readonly Test[]): Test {
  const tests = all.filter((test) => test !== false);
  if (tests.includes(true)) return true;
  const conditions = tests.filter((test) => typeof test === 'string');
  if (conditions.length < tests.length || conditions.length > mostArguments) return undefined;
  return conditions.length > 1 ? `OR(${conditions.join(',')})` : (conditions[0] ?? false);
}

/** Whether a figure has a value. */
function isFilled(figure: Figure): Test {
  const conditions = needsOf(shown(figure))?.map(({ holds }) => holds);
  if (conditions === undefined) return undefined;
  if (conditions.includes(false)) return false;
  return conditions.length > 1 ? `AND(${conditions.join(',')})` : (conditions[0] ?? true);
}

/** Whether an amount prints as other than zero or has no value. */
function mayMatter(figure: Figure): Test {
  const needs = needsOf(shown(figure));
  if (needs?.some(({ holds }) => holds === false) === true) return true;
  const amount = formulaOf(shown(figure));
  if (needs === undefined || amount === undefined) return undefined;
  return needs.reduceRight((test, { holds }) => `IF(${String(holds)},${test},TRUE)`, `${amount}<>0`);
}
