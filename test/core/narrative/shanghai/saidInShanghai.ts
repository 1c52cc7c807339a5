import { buildNarrative, shanghaiNarrative, type PrintedParagraph } from '../../../../src/core/narrative';
import { unit } from '../../../../src/core/inputs/unit';
import { sampleAccount, type SampleChange } from '../../sampleAccount';

/** The sample as an account of Shanghai in 2024. */
export const inShanghai: readonly SampleChange[] = [
  { table: unit, row: '公开格式', to: 'shanghai-2024' },
  { table: unit, row: '决算年度', to: 2024 },
  { table: unit, row: '单位名称', to: '某局' },
];

/** The paragraphs of Shanghai's narrative for the sample with changes. */
export function paragraphsInShanghai(changes: readonly SampleChange[] = []): readonly PrintedParagraph[] {
  return buildNarrative(sampleAccount([...inShanghai, ...changes]), shanghaiNarrative).filter(
    (block): block is PrintedParagraph => block.kind === 'paragraph',
  );
}

/** What one paragraph says for the sample with changes; undefined where it is not in the text. */
export function saidInShanghai(id: string, ...changes: readonly SampleChange[]): string | undefined {
  return paragraphsInShanghai(changes)
    .find((paragraph) => paragraph.id === id)
    ?.pieces.map(({ text }) => text)
    .join('');
}
