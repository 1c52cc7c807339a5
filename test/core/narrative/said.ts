import { beijingNarrative, buildNarrative, type PrintedParagraph } from '../../../src/core/narrative';
import { sampleAccount, type SampleChange } from '../sampleAccount';

/** The paragraphs of Beijing's narrative for the sample with changes. */
export function paragraphs(changes: readonly SampleChange[] = []): readonly PrintedParagraph[] {
  return buildNarrative(sampleAccount(changes), beijingNarrative).filter(
    (block): block is PrintedParagraph => block.kind === 'paragraph',
  );
}

/** What one paragraph says for the sample with changes; undefined where it is not in the text. */
export function said(id: string, ...changes: readonly SampleChange[]): string | undefined {
  return paragraphs(changes)
    .find((paragraph) => paragraph.id === id)
    ?.pieces.map(({ text }) => text)
    .join('');
}
