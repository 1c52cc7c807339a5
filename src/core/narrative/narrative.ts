import type { Account } from '../account';
import type { ComposedParagraph } from './paragraph';
import { piecesOf, type Part, type Piece } from './part';
import type { ComposedSection, Section } from './section';

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
  /** What the pieces were chosen from. */
  readonly parts: readonly Part[];
}

/** A heading or paragraph as it is printed. */
export type Block = Heading | PrintedParagraph;

type ComposedBlock = Heading | ComposedParagraph;

/** The narrative of an account in parts: figures in their slots, every alternative wording still there. */
export function composeNarrative(account: Account, { parts }: NarrativeDefinition): readonly ComposedBlock[] {
  return blocksOf(
    parts.flatMap((part) => part.compose(account)),
    1,
  );
}

const below: Readonly<Record<HeadingLevel, HeadingLevel>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** Headings and paragraphs in order, each heading numbered among those that stand. */
function blocksOf(content: ComposedSection['content'], level: HeadingLevel): readonly ComposedBlock[] {
  const standing = content
    .map((item) => ({ item, under: item.kind === 'paragraph' ? [item] : blocksUnder(item, level) }))
    .filter(({ item, under }) => under.length > 0 || (item.kind === 'section' && item.stands === 'always'));
  const ofSections = standing.filter(({ item }) => item.kind === 'section');
  return standing.flatMap((entry): readonly ComposedBlock[] => {
    const { item, under } = entry;
    if (item.kind === 'paragraph' || item.title === '') return under;
    return [
      { kind: 'heading', level, text: item.numbering(ofSections.indexOf(entry) + 1) + item.title },
      ...under,
    ];
  });
}

function blocksUnder(
  { title, content, otherwise }: ComposedSection,
  level: HeadingLevel,
): readonly ComposedBlock[] {
  const blocks = blocksOf(content, title === '' ? level : below[level]);
  return blocks.length > 0 ? blocks : otherwise;
}

/** The narrative of an account as it is printed. */
export function buildNarrative(account: Account, narrative: NarrativeDefinition): readonly Block[] {
  return composeNarrative(account, narrative).map((block) =>
    block.kind === 'heading' ? block : { ...block, pieces: piecesOf(block.parts) },
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
