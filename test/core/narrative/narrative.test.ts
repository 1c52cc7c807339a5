import { buildNarrative, composeNarrative, plainText } from '../../../src/core/narrative';
import { clause, words } from '../../../src/core/narrative/clause';
import type { NarrativeDefinition } from '../../../src/core/narrative/narrative';
import { defineParagraph, defineParagraphs } from '../../../src/core/narrative/paragraph';
import { section, type Content, type Section } from '../../../src/core/narrative/section';
import { sampleAccount } from '../sampleAccount';

const detail = defineParagraphs({
  id: 'detail',
  basis: 'a test',
  repeat: (_, letter: string) => [1, 2].map((number) => `${letter}${number}`),
  member: (name) => name,
  wording: '{name}',
  slots: { name: words((_, name: string) => name) },
});
const letters = defineParagraphs({
  id: 'letters',
  basis: 'a test',
  repeat: () => ['a', 'b'],
  member: (name) => name,
  wording: '字{name}',
  slots: { name: words((_, name: string) => name) },
  then: [detail],
});
const empty = defineParagraph({ id: 'empty', basis: 'a test', wording: '', slots: {} });
const deep = (title: string, ...content: readonly Content<void>[]): Section =>
  section(clause(title, {}), ...content);
const narrative: NarrativeDefinition = {
  id: 'test',
  parts: [deep('一', letters, deep('二', deep('三', deep('四', deep('五', empty)))))],
};

describe('a narrative', () => {
  const blocks = buildNarrative(sampleAccount(), narrative);

  it('takes the level of a heading from where it stands, four at most', () => {
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [[block.text, block.level]] : []))).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 3],
      ['四', 4],
      ['五', 4],
    ]);
  });

  it('repeats a paragraph, each repeat followed by its own', () => {
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : []))).toEqual([
      'letters:a',
      'detail:a1',
      'detail:a2',
      'letters:b',
      'detail:b1',
      'detail:b2',
      'empty',
    ]);
  });

  it('is one block a line, all but the title of a part two characters in', () => {
    expect(plainText(blocks.slice(0, 4))).toBe('一\n　　字a\n　　a1\n　　a2\n');
    expect(plainText(blocks.slice(-1))).toBe('　　\n');
  });

  it('is composed of the same blocks before it is worded', () => {
    expect(composeNarrative(sampleAccount(), narrative).map(({ kind }) => kind)).toEqual(
      blocks.map(({ kind }) => kind),
    );
  });
});
