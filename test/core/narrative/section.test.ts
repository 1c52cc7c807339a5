import { buildNarrative, plainText } from '../../../src/core/narrative';
import { words } from '../../../src/core/narrative/clause';
import { numberings, type Numbering } from '../../../src/core/narrative/numbering';
import { defineParagraphs } from '../../../src/core/narrative/paragraph';
import { sections, type Content, type Section } from '../../../src/core/narrative/section';
import { sampleAccount } from '../sampleAccount';

const said = defineParagraphs({
  id: 'said',
  basis: 'a test',
  repeat: (_, text: string) => (text === '' ? [] : [text]),
  member: (text) => text,
  wording: '{text}',
  slots: { text: words((_, text: string) => text) },
});
const missing = defineParagraphs({
  id: 'missing',
  basis: 'a test',
  repeat: (_, text: string) => [text],
  member: (text) => text,
  wording: '缺',
  slots: {},
});

/** A section for each text, under the text as its title. */
const titledBy = (texts: readonly string[], numbering: Numbering, ...content: Content<string>[]): Section =>
  sections({
    repeat: () => texts,
    title: '题{text}',
    slots: { text: words((_, text: string) => text) },
    numbering,
    content,
  });

const narrated = (...parts: readonly Section[]): readonly string[] =>
  plainText(buildNarrative(sampleAccount(), { id: 'test', parts }))
    .trimEnd()
    .split('\n');

describe('sections', () => {
  it('stand where they have content, and are numbered as they stand', () => {
    const empty = titledBy(['空'], numberings.chapter);
    const nested = sections({
      repeat: () => ['丙'],
      title: '总',
      slots: {},
      content: [said, sections({ repeat: (_, own: string) => [own], title: '分', slots: {}, content: [] })],
    });
    expect(narrated(titledBy(['甲', '', '乙'], numberings.chapter, said), empty, nested)).toEqual([
      '一、题甲',
      '　　甲',
      '二、题乙',
      '　　乙',
      '总',
      '　　丙',
    ]);
  });

  it('say so where they are prescribed and have no content', () => {
    const prescribed = sections({
      repeat: () => ['', '甲'],
      title: '题',
      slots: {},
      numbering: numberings.topic,
      content: [said],
      otherwise: missing,
    });
    expect(narrated(prescribed)).toEqual(['（一）题', '　　缺', '（二）题', '　　甲']);
  });

  it('without a title leave their content where they stand', () => {
    const plain = sections({
      repeat: () => [undefined],
      title: '',
      slots: {},
      numbering: numberings.chapter,
      content: [titledBy(['甲', '乙'], numberings.detail, said)],
    });
    expect(narrated(plain)).toEqual(['（1）题甲', '　　甲', '（2）题乙', '　　乙']);
  });
});

describe('numberings', () => {
  it.each([
    ['chapter', '十二、'],
    ['topic', '（十二）'],
    ['point', '12、'],
    ['detail', '（12）'],
  ] as const)('%s is %s', (name, number) => {
    expect(numberings[name](12)).toBe(number);
  });
});
