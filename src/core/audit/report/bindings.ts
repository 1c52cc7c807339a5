import { fixed, valueOf } from '../../expression';
import { printedExpr } from '../../narrative';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import type { TaggedText } from '../outcome';
import { lowerBound } from '../text/within';
import { aligned, type Aligned } from './alignment';
import { boundBySubject } from './bySubject';
import { expectedParagraphs, type ExpectedParagraph, type Slot } from './expectedParagraphs';
import { itemNames, knownReport } from './known';
import { pairsOf } from './pairing';
import type { Bindings, BoundNumber, OtherWords, Report } from './report';
import { taggedFigures } from './taggedFigures';
import { skeletonOf, tokensOf, type Token } from './tokens';

/**
 * Binds the numbers of a text to the figures of a workbook's report: by the tags of a document, then by its sentences as the
 * report words them, then by what they say in other words.
 */
export function bindingsOf(text: ReadText, written: TaggedText, report: Report): Bindings {
  const known = knownReport(report.publication);
  const tagged = taggedFigures(text, written, report);
  const expected = expectedParagraphs(report.publication, itemNames(known));
  const paragraphs = text.passages.map((passage) => {
    const tokens = tokensOf(text.plain, text.numerals, [passage.start, passage.end]);
    return { tokens, skeleton: skeletonOf(tokens) };
  });
  const pairs = pairsOf(paragraphs, expected);
  const compared = [...pairs].map(([{ tokens }, paragraph]) => comparison(tokens, paragraph));
  const quoted = compared.flatMap((one) => one.quoted);
  const bySubject = boundBySubject(text, known);
  const bySentence = settled(
    compared.flatMap(({ numbers }) => numbers),
    bySubject.numbers,
  );
  const numbers = firstOf([...tagged, ...bySentence, ...bySubject.numbers], quoted);
  const bound = new Set(numbers.map(({ numeral }) => numeral));
  const paired = new Set(pairs.values());
  return {
    numbers,
    ambiguous: bySubject.ambiguous.filter((numeral) => !bound.has(numeral)),
    quoted,
    words: compared.flatMap(({ words }) => words),
    missing: missingFrom(
      expected.filter((paragraph) => !paired.has(paragraph)),
      numbers,
    ),
  };
}

/** A sentence like one of the report may speak of another item: then what it says decides. */
function settled(
  bySentence: readonly BoundNumber[],
  bySubject: readonly BoundNumber[],
): readonly BoundNumber[] {
  const agreeing = new Map(bySubject.map((one) => [one.numeral, one]));
  return bySentence.map((one) => (one.agrees ? one : (agreeing.get(one.numeral) ?? one)));
}

/** Each number as the first binder has it; what stands in words of the report is not bound by its subject. */
function firstOf(numbers: readonly BoundNumber[], quoted: readonly Numeral[]): readonly BoundNumber[] {
  const taken = new Set(quoted);
  return numbers.filter(({ numeral }) => !taken.has(numeral) && taken.add(numeral));
}

/** A paragraph is there where most of its figures are, in whatever words. */
function missingFrom(
  paragraphs: readonly ExpectedParagraph[],
  numbers: readonly BoundNumber[],
): readonly ExpectedParagraph[] {
  const stated = new Set(numbers.map(({ figure }) => figure));
  return paragraphs.filter(({ tokens, slotOf }) => {
    const figures = tokens.flatMap((token) => slotOf(token)?.figure.id ?? []);
    return figures.filter((figure) => !stated.has(figure)).length * 2 > figures.length;
  });
}

type Comparison = Pick<Bindings, 'numbers' | 'quoted' | 'words'>;

function comparison(ours: readonly Token[], paragraph: ExpectedParagraph): Comparison {
  const pairs = aligned(ours, paragraph.tokens);
  const isClose = isNearlySame(pairs, paragraph);
  const numbers: BoundNumber[] = [];
  const quoted: Numeral[] = [];
  const words: OtherWords[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (pair.kind === 'differs') {
      if (isClose) words.push(...otherWords(ours, pair, paragraph));
    } else if (pair.ours.kind === 'number' && pair.theirs.kind === 'number') {
      if (!isClose && !standsAlike(pairs, index)) continue;
      const slot = paragraph.slotOf(pair.theirs);
      const { numeral } = pair.ours;
      if (slot !== undefined) numbers.push(boundTo(numeral, slot));
      else if (numeral.value.eq(pair.theirs.numeral.value)) quoted.push(numeral);
      else if (isClose && !paragraph.isFree(pair.theirs))
        words.push({
          start: numeral.start,
          end: numeral.end,
          expected: pair.theirs.numeral.text,
          isTelling: true,
        });
    }
  }
  return { numbers, quoted, words };
}

const mostStretches = 4;
const mostCharacters = 24;

/** Whether a paragraph was only edited here and there: then its words are compared too. Typed words do not count. */
function isNearlySame(pairs: readonly Aligned[], { isFree }: ExpectedParagraph): boolean {
  const differing = pairs.flatMap((pair) =>
    pair.kind === 'differs' && !(pair.theirs.length > 0 && pair.theirs.every(isFree)) ? [pair] : [],
  );
  const characters = differing.reduce((sum, { ours, theirs }) => sum + ours.length + theirs.length, 0);
  return differing.length <= mostStretches && characters <= mostCharacters;
}

/** Whether the words around a number are the same in both, so that it surely says the same. */
function standsAlike(pairs: readonly Aligned[], index: number): boolean {
  return [index - 3, index - 2, index - 1, index + 1].every((place) => pairs[place]?.kind === 'same');
}

/** The exact value rounded to the digits shown must equal the print. */
function boundTo(numeral: Numeral, { figure, format }: Slot): BoundNumber {
  const value = valueOf(printedExpr(figure, { ...format, digits: numeral.digits }));
  const full = valueOf(printedExpr(figure, format));
  const unit = numeral.unit?.word ?? '';
  return {
    numeral,
    figure: figure.id,
    label: figure.label,
    expected: full.kind === 'none' ? '' : fixed(full.value, format.digits) + unit,
    agrees: value.kind === 'value' && value.value.eq(numeral.value),
  };
}

/** Only what differs is compared: of 大于 and 小于 the first character. */
const telling = /[增减升降]|[万亿元%‰]|大于|小于|持平|相同|^[大小等]{2}$/u;
const longestUnit = 2;

/**
 * A stretch where the words differ: a direction, a unit or the name of an item. Other words may be put otherwise, and typed
 * ones but for the names in them.
 */
function otherWords(
  tokens: readonly Token[],
  { ours, theirs }: Extract<Aligned, { readonly kind: 'differs' }>,
  paragraph: ExpectedParagraph,
): readonly OtherWords[] {
  const expected = textOf(theirs);
  const written = skeletonOf(ours);
  const isTyped =
    theirs.length > 0 ? theirs.every(paragraph.isFree) : isWithin(tokens, ours, paragraph, paragraph.isFree);
  const isTelling =
    !isTyped &&
    ![...theirs, ...ours].some(({ kind }) => kind === 'number') &&
    telling.test(expected + written) &&
    (theirs.length > 0 || ours.length <= longestUnit);
  if (!isTelling && !isOtherName(tokens, ours, theirs, paragraph)) return [];
  const place = placeOf(ours) ?? between(tokens, theirs, paragraph);
  return place === undefined ? [] : [{ ...place, expected, isTelling }];
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === 'number' ? token.numeral.text : token.character)).join('');

const longestOtherName = 6;
const noName = /[#,;:。()、“]/u;

/** Whether a name of an item has other characters, too few or too many. */
function isOtherName(
  tokens: readonly Token[],
  ours: readonly Token[],
  theirs: readonly Token[],
  paragraph: ExpectedParagraph,
): boolean {
  if (Math.max(ours.length, theirs.length) > longestOtherName || Math.abs(ours.length - theirs.length) > 1)
    return false;
  if (noName.test(skeletonOf(ours) + skeletonOf(theirs))) return false;
  if (theirs.length === 0) return isWithin(tokens, ours, paragraph, paragraph.isNamed);
  return theirs.some(paragraph.isNamed);
}

function placeOf(ours: readonly Token[]): { readonly start: number; readonly end: number } | undefined {
  const [first, last] = [ours[0], ours.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Words that were put in where the report has words of a kind before and behind. */
function isWithin(
  tokens: readonly Token[],
  ours: readonly Token[],
  { tokens: theirs }: ExpectedParagraph,
  isOfKind: (token: Token) => boolean,
): boolean {
  const first = ours[0];
  if (first === undefined) return false;
  const at = lowerBound(tokens.length, (index) => tokens[index]?.start ?? 0, first.start);
  return [theirs[at - 1], theirs[at]].some((token) => token !== undefined && isOfKind(token));
}

/** Where words were left out: the characters around. */
function between(
  tokens: readonly Token[],
  theirs: readonly Token[],
  paragraph: ExpectedParagraph,
): { readonly start: number; readonly end: number } | undefined {
  const [first] = theirs;
  if (first === undefined) return undefined;
  const at = Math.min(paragraph.tokens.indexOf(first), tokens.length);
  const [before, after] = [tokens[at - 1], tokens[at]];
  const start = before?.start ?? after?.start;
  return start === undefined ? undefined : { start, end: after?.end ?? before?.end ?? start };
}
