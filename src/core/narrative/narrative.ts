import type { Account } from '../account';
import { partsOf, type Clause } from './clause';
import type { ComposedParagraph, Paragraph } from './paragraph';
import { piecesOf, type Part, type Piece } from './part';

/** A heading with what stands under it, in order; its level is how deep it stands. */
export interface Section {
  readonly kind: 'section';
  readonly heading: Clause<void>;
  readonly content: readonly (Section | Paragraph)[];
}

/** The text of a profile: its parts, in order. */
export interface NarrativeDefinition {
  readonly id: string;
  readonly parts: readonly Section[];
}

type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
}

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** A heading or paragraph as it is printed. */
export type Block = Heading | PrintedParagraph;

type ComposedBlock = Heading | ComposedParagraph;

export function section(heading: Clause<void>, ...content: readonly (Section | Paragraph)[]): Section {
  return { kind: 'section', heading, content };
}

/** The narrative of an account in parts: figures in their slots, every alternative wording still there. */
export function composeNarrative(account: Account, { parts }: NarrativeDefinition): readonly ComposedBlock[] {
  return parts.flatMap((part) => composeSection(account, part, 1));
}

const below: Readonly<Record<HeadingLevel, HeadingLevel>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

function composeSection(
  account: Account,
  { heading, content }: Section,
  level: HeadingLevel,
): readonly ComposedBlock[] {
  const text = textOf(partsOf(heading, account, undefined));
  const under = content.flatMap((item): readonly ComposedBlock[] =>
    item.kind === 'section' ? composeSection(account, item, below[level]) : item.compose(account),
  );
  return [{ kind: 'heading', level, text }, ...under];
}

function textOf(parts: readonly Part[]): string {
  return piecesOf(parts)
    .map(({ text }) => text)
    .join('');
}

/** The narrative of an account as it is printed. */
export function buildNarrative(account: Account, narrative: NarrativeDefinition): readonly Block[] {
  return composeNarrative(account, narrative).map((block) =>
    block.kind === 'heading' ? block : { kind: 'paragraph', id: block.id, pieces: piecesOf(block.parts) },
  );
}

const indent = '　　';

/** One block a line. As in official documents (GB/T 9704), all but the title of a part begin two characters in. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(lineOf).join('\n') + '\n';
}

function lineOf(block: Block): string {
  if (block.kind === 'heading') return (block.level === 1 ? '' : indent) + block.text;
  return indent + block.pieces.map(({ text }) => text).join('');
}
