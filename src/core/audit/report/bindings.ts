import { fixed, valueOf } from '../../expression';
import { printedExpr } from '../../narrative';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import type { TaggedText } from '../outcome';
import { lowerBound } from '../text/within';
import { aligned, type Aligned } from './alignment';
import { expectedParagraphs, type ExpectedParagraph, type Slot } from './expectedParagraphs';
import { pairsOf } from './pairing';
import type { Bindings, BoundNumber, OtherWords, Report } from './report';
import { taggedFigures } from './taggedFigures';
import { skeletonOf, tokensOf, type Token } from './tokens';

/** Binds the numbers of a text to the figures of a workbook's report: by the tags of a document, then by its sentences. */
export function bindingsOf(text: ReadText, written: TaggedText, report: Report): Bindings {
  const tagged = taggedFigures(text, written, report);
  const known = new Set(tagged.map(({ numeral }) => numeral));
  const expected = expectedParagraphs(report.publication);
  const paragraphs = text.passages.map((passage) => {
    const tokens = tokensOf(text.plain, text.numerals, [passage.start, passage.end]);
    return { tokens, skeleton: skeletonOf(tokens) };
  });
  const pairs = pairsOf(paragraphs, expected);
  const compared = [...pairs].map(([{ tokens }, paragraph]) => comparison(tokens, paragraph));
  const found = new Set(pairs.values());
  return {
    numbers: [
      ...tagged,
      ...compared.flatMap(({ numbers }) => numbers.filter(({ numeral }) => !known.has(numeral))),
    ],
    quoted: compared.flatMap(({ quoted }) => quoted),
    words: compared.flatMap(({ words }) => words),
    missing: expected.filter(
      (paragraph) =>
        !found.has(paragraph) && paragraph.tokens.some((token) => paragraph.slotOf(token) !== undefined),
    ),
  };
}

type Comparison = Omit<Bindings, 'missing'>;

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

const telling = /[增减升降]|[万亿元%‰]|大于|小于|持平|相同/u;

/** A stretch where the words differ; typed words may be put otherwise. */
function otherWords(
  tokens: readonly Token[],
  { ours, theirs }: Extract<Aligned, { readonly kind: 'differs' }>,
  paragraph: ExpectedParagraph,
): readonly OtherWords[] {
  if (theirs.length > 0 && theirs.every((token) => paragraph.isFree(token))) return [];
  if (theirs.length === 0 && isWithinFree(tokens, ours, paragraph)) return [];
  const expected = theirs
    .map((token) => (token.kind === 'number' ? token.numeral.text : token.character))
    .join('');
  const written = skeletonOf(ours);
  const [first, last] = [ours[0], ours.at(-1)];
  const place =
    first === undefined || last === undefined
      ? between(tokens, theirs, paragraph)
      : { start: first.start, end: last.end };
  return place === undefined ? [] : [{ ...place, expected, isTelling: telling.test(expected + written) }];
}

/** Words that were put in beside typed ones. */
function isWithinFree(
  tokens: readonly Token[],
  ours: readonly Token[],
  { tokens: theirs, isFree }: ExpectedParagraph,
): boolean {
  const first = ours[0];
  if (first === undefined) return false;
  const at = lowerBound(tokens.length, (index) => tokens[index]?.start ?? 0, first.start);
  const before = theirs[at - 1];
  const after = theirs[at];
  return [before, after].some((token) => token !== undefined && isFree(token));
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
