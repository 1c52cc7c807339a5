import { totalRevenue } from '../../../src/core/figures';
import { beijingNarrative, buildNarrative } from '../../../src/core/narrative';
import type { Block } from '../../../src/core/narrative';
import { narrativeSheet } from '../../../src/core/sheets';
import { sampleAccount } from '../sampleAccount';
import { layoutFaults, printedRows } from './readSheet';

const paragraph = (...texts: readonly string[]): Block => ({
  kind: 'paragraph',
  id: 'test',
  pieces: texts.map((text) => ({ text })),
  parts: texts.map((text) => ({ kind: 'words', text })),
});

describe('narrativeSheet', () => {
  it('gives every block a row, headings by level, paragraphs indented', () => {
    const sheet = narrativeSheet([
      { kind: 'heading', level: 1, text: '第二部分' },
      { kind: 'heading', level: 2, text: '一、基本情况' },
      { kind: 'heading', level: 3, text: '（一）机构' },
      { kind: 'heading', level: 4, text: '1.职责' },
      paragraph('行政编制', '27', '人。'),
    ]);
    expect(printedRows(sheet)).toEqual([
      ['第二部分', ''],
      ['　　一、基本情况', ''],
      ['　　（一）机构', ''],
      ['　　1.职责', ''],
      ['　　行政编制27人。', '文字'],
    ]);
    expect(sheet.rows.map(({ cells }) => cells[0]?.style)).toEqual([
      'partHeading',
      'heading',
      'subheading',
      'subheading',
      'paragraph',
    ]);
  });

  it('makes rows as high as their text needs', () => {
    const [short, long] = narrativeSheet([paragraph('一'.repeat(20)), paragraph('一'.repeat(200))]).rows;
    expect(short?.height).toBe(23);
    expect(long?.height).toBeGreaterThanOrEqual(8 * 19);
  });

  it('goes on in the next row, at a sentence if it can, where a row of Excel would be too low', () => {
    const sentences = ['一'.repeat(300) + '；', '二'.repeat(300) + '。', '三'.repeat(100) + '。'];
    const rows = printedRows(narrativeSheet([paragraph(sentences.join(''))]));
    expect(rows).toEqual([
      ['　　' + (sentences[0] ?? ''), '文字'],
      [(sentences[1] ?? '') + (sentences[2] ?? ''), '文字'],
    ]);
  });

  it('cuts a sentence that no row can hold, and loses nothing of it', () => {
    const text = '一'.repeat(1200) + '。';
    const sheet = narrativeSheet([paragraph(text)]);
    expect(sheet.rows.length).toBeGreaterThan(2);
    expect(
      printedRows(sheet)
        .map(([first]) => first)
        .join(''),
    ).toBe('　　' + text);
    expect(layoutFaults(sheet)).toEqual([]);
  });

  it('makes a paragraph with figures a formula, as high as its text, and marks it beside the printed column', () => {
    const [figure] = [totalRevenue.figure(sampleAccount())];
    const format = { digits: 2, thousands: false, sign: 'shown', zeros: 'kept' } as const;
    const parts = [{ kind: 'figure', figure, format }] as const;
    const text = '一'.repeat(200);
    const sheet = narrativeSheet([
      { kind: 'paragraph', id: 'test', pieces: [{ text }], parts },
      { kind: 'paragraph', id: 'long', pieces: [{ text: text.repeat(3) }], parts },
      paragraph(text),
    ]);
    const [live, firstHalf, , fixed] = sheet.rows;
    expect(live?.cells).toMatchObject([
      { kind: 'sentence', text: '　　' + text, style: 'paragraph' },
      { kind: 'text', text: '公式' },
    ]);
    expect(live?.cells[0]).toHaveProperty('formula', expect.stringMatching(/^"　　"&TEXT\(ROUND\(/));
    expect(firstHalf?.cells[0]?.kind).toBe('text');
    expect(live?.height).toBe(fixed?.height);
    expect(sheet.printedColumns).toBe(1);
  });

  it('begins a page with every part, and leaves no heading at the foot of one', () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: '标题' });
    const page = ['一', '二', '三', '四'].map((text) => paragraph(text.repeat(250)));
    const { pageBreaks, rows } = narrativeSheet([
      heading(1),
      ...page.slice(0, 3),
      heading(2),
      heading(3),
      ...page.slice(0, 1),
      heading(1),
      ...page.slice(0, 1),
    ]);
    const heights = rows.map(({ height = 0 }) => height);
    const untilSecond = heights.slice(0, 6).reduce((a, b) => a + b, 0);
    expect(untilSecond).toBeLessThan(740);
    expect(untilSecond + (heights[6] ?? 0)).toBeGreaterThan(740);
    expect(pageBreaks).toEqual([4, 7]);
  });

  it('prints the narrative of the sample within the page', () => {
    const blocks = buildNarrative(sampleAccount(), beijingNarrative);
    const sheet = narrativeSheet(blocks);
    expect(layoutFaults(sheet)).toEqual([]);
    expect(sheet.rows.length).toBeGreaterThanOrEqual(blocks.length);
  });
});
