import type { Figure } from '../../expression';
import type { Block, NumberFormat } from '../../narrative';
import type { Part, Piece } from '../../narrative/part';
import type { Publication } from '../../publication';
import { numeralsIn } from '../numerals/scan';
import { withPlainCharacters } from '../text/characters';
import { skeletonOf, tokensOf, type Token } from './tokens';

/** A figure that a sentence prints, and how. */
export interface Slot {
  readonly figure: Figure;
  readonly format: NumberFormat;
}

/** A paragraph as the workbook gives it. */
export interface ExpectedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly skeleton: string;
  /** The figure of a number of it. */
  readonly slotOf: (token: Token) => Slot | undefined;
  /** Whether a place of it holds words that somebody typed, such as a reason: they may be put otherwise. */
  readonly isFree: (token: Token) => boolean;
  /** Whether a place of it belongs to the name of an item: that may not be put otherwise. */
  readonly isNamed: (token: Token) => boolean;
}

/** The paragraphs and headings of the report that a workbook gives, in order. */
export function expectedParagraphs(
  { items }: Publication,
  names: readonly string[],
): readonly ExpectedParagraph[] {
  return items.flatMap((item) => (item.kind === 'table' ? [] : [expectedOf(item, names)]));
}

function expectedOf(block: Block, names: readonly string[]): ExpectedParagraph {
  const pieces: readonly Piece[] = block.kind === 'heading' ? [{ text: block.text }] : block.pieces;
  const text = pieces.map((piece) => piece.text).join('');
  const plain = withPlainCharacters(text);
  const tokens = tokensOf(plain, numeralsIn(text, plain), [0, text.length]);
  const slots: (Slot & { readonly start: number; readonly end: number })[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.figure !== undefined) slots.push({ figure: piece.figure, format: piece.format, start, end });
    start = end;
  }
  const named = names.flatMap((name) => occurrences(text, name));
  const free = block.kind === 'heading' ? [] : freeStretches(text, block.parts);
  return {
    text,
    tokens,
    skeleton: skeletonOf(tokens),
    slotOf: (token) => slots.find((slot) => token.start >= slot.start && token.end <= slot.end),
    isFree: within(free),
    isNamed: within(named),
  };
}

type Stretch = readonly [from: number, to: number];

const within =
  (stretches: readonly Stretch[]) =>
  ({ start, end }: Token): boolean =>
    stretches.some(([from, to]) => start >= from && end <= to);

function occurrences(text: string, name: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length]);
  return found;
}

/** Typed words are sentences; what is short and has no comma is a name. */
const longestName = 16;

function freeStretches(text: string, parts: readonly Part[]): readonly Stretch[] {
  const typed = wordsIn(parts).filter((words) => words.length > longestName || /[，,。；、]/u.test(words));
  return typed.flatMap((words) => {
    const from = text.indexOf(words);
    return from < 0 ? [] : [[from, from + words.length] as const];
  });
}

function wordsIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case 'words':
        return [part.text];
      case 'change':
        return Object.values(part.cases).flatMap(wordsIn);
      case 'either':
        return [...wordsIn(part.yes), ...wordsIn(part.no)];
      case 'list':
        return part.items.flatMap((item) => wordsIn(item.parts));
      case 'literal':
      case 'judged':
      case 'figure':
        return [];
    }
  });
}
