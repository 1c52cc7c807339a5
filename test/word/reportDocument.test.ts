import { layoutDocument } from 'docx/layout';
import JSZip from 'jszip';
import { extractRawText } from 'mammoth';
import { composeReport, validate, type Publication } from '../../src/core';
import { shownValue } from '../../src/core/expression';
import { projects } from '../../src/core/inputs/projects';
import { unit } from '../../src/core/inputs/unit';
import { styles } from '../../src/core/sheets';
import { figureTag, packed, reportDocument } from '../../src/word';
import { numberText } from '../../src/word/numberText';
import { sampleWorkbook, type SampleChange } from '../core/sampleAccount';
import { all, controls, partOf, textOf, value, type Element } from './readDocx';
import { schemaOrder } from './schemaOrder';

function publication(changes: readonly SampleChange[] = []): Publication {
  return composeReport(validate(sampleWorkbook(changes))).publication!;
}

const sample = publication();
const blocks = sample.items.filter((item) => item.kind !== 'table');
const sheets = sample.items.flatMap((item) => (item.kind === 'table' ? [item.sheet] : []));
const lines = blocks.map((block) =>
  block.kind === 'heading' ? block.text : block.pieces.map(({ text }) => text).join(''),
);

/** Tag and text of every number that stands in the text. */
const saidInText = blocks.flatMap((block) =>
  block.kind === 'heading'
    ? []
    : block.pieces.flatMap(({ figure, text }) => (figure === undefined ? [] : [[figureTag(figure), text]])),
);

let docx: Uint8Array;
let ofText: Uint8Array;
let document: Element;

beforeAll(async () => {
  docx = await packed(reportDocument(sample));
  ofText = await packed(reportDocument({ ...sample, items: blocks }));
  document = await partOf(docx, 'word/document.xml');
});

async function paragraphs(file: Uint8Array): Promise<readonly string[]> {
  const { value: text } = await extractRawText({ buffer: Buffer.from(file) });
  return text.split('\n\n').filter((line) => line !== '');
}

describe('the text of the report', () => {
  test('read back it is the narrative, paragraph by paragraph', async () => {
    expect((await paragraphs(ofText)).slice(-lines.length)).toEqual(lines);
  });

  test('stands in its order between the tables', async () => {
    const read = await paragraphs(docx);
    let from = read.indexOf(lines[0]!, read.indexOf(lines[0]!) + 1);
    for (const line of lines.slice(1)) {
      from = read.indexOf(line, from + 1);
      expect([line, from > 0]).toEqual([line, true]);
    }
  });

  test('begins with the unit, the title and the contents', async () => {
    expect((await paragraphs(docx)).slice(0, 4)).toEqual([
      '北京市丰台区总工会',
      '2020年度部门决算',
      '目　录',
      '第一部分 2020年度部门决算报表\t',
    ]);
    expect(all(document, 'w:instrText').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^TOC .*1-3/u),
    );
  });

  test('is listed in the contents, title by title, before Word has counted a page', () => {
    const entries = all(document, 'w:p').flatMap((paragraph) => {
      const style = value(all(paragraph, 'w:pStyle')[0]);
      return /^TOC\d$/u.test(style ?? '') ? [[style!.slice(3), textOf(paragraph)]] : [];
    });
    const headings = all(document, 'w:p').flatMap((paragraph) => {
      const style = value(all(paragraph, 'w:pStyle')[0]);
      return /^Heading[123]$/u.test(style ?? '') ? [[style!.slice(7), textOf(paragraph)]] : [];
    });
    expect(entries.length).toBeGreaterThan(40);
    expect(entries).toEqual(headings);
  });

  test('has every number in a content control with the tag of its figure', async () => {
    expect(saidInText.length).toBeGreaterThan(150);
    expect(controls(await partOf(ofText, 'word/document.xml'))).toEqual(saidInText);
  });
});

describe('the tables of the report', () => {
  /** Tag and text of every number that the cells of the sheets print. */
  const printed = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell.kind !== 'figure') return [];
        const shown = shownValue(cell.figure);
        if (shown.kind === 'none') throw new Error(`${cell.figure.id} has no value`);
        const text = numberText(shown.value, styles[cell.style].numberFormat);
        return text === '' ? [] : [[figureTag(cell.figure), text]];
      }),
    ),
  );

  test('have every number that they print in a content control with the tag of its figure', () => {
    expect(printed.length).toBeGreaterThan(500);
    const found = controls(document).map((pair) => pair.join(' '));
    expect([...found].sort()).toEqual([...printed, ...saidInText].map((pair) => pair.join(' ')).sort());
  });

  test('print a form without change: 0.00 in totals, 10 points without decimals, per cent with their sign', () => {
    const texts = controls(document).map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining(['2,545.85', '0.00', '10', '99.93%', '13 个']));
  });

  test('are tables of Word that fill the page, and repeat their head', () => {
    const tables = all(document, 'w:tbl');
    const forms = sheets.find(({ id }) => id === 'selfEvaluationForms')!;
    expect(tables).toHaveLength(sheets.length + forms.pageBreaks!.length);
    for (const [index, sheet] of sheets.filter(({ head }) => head !== undefined).entries()) {
      const rows = all(tables[index]!, 'w:tr');
      const heads = rows.filter((row) => all(row, 'w:tblHeader').length > 0);
      expect([sheet.id, heads.length]).toEqual([sheet.id, sheet.head!.last - sheet.head!.first + 1]);
      expect(heads).toEqual(rows.slice(0, heads.length));
    }
  });

  test('keep no line together with what begins the next page', () => {
    const body = document.children[0]!.children;
    const is = (element: Element | undefined, property: string): boolean =>
      element?.name === 'w:p' && all(element, property).some((found) => value(found) !== 'false');
    const kept = body.filter(
      (element, index) => is(element, 'w:keepNext') && is(body[index + 1], 'w:pageBreakBefore'),
    );
    expect(kept.map(textOf)).toEqual([]);
  });

  test('leave no page to the last line of a form', () => {
    const [forms] = sample.items.filter(
      (item) => item.kind === 'table' && item.sheet.id === 'selfEvaluationForms',
    );
    const { pages } = layoutDocument(reportDocument({ ...sample, items: [forms!] }), { guess: true });
    const firstLines = pages.slice(2).map(({ body }) => {
      const [block] = body;
      return block?.type === 'paragraph' ? block.lines[0]!.text : block;
    });
    expect(firstLines).toEqual(Array<string>(12).fill('项目支出绩效自评表'));
  });

  test('have in every row cells for every column', () => {
    for (const table of all(document, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) {
        const spans = all(row, 'w:tc').map((cell) => Number(value(all(cell, 'w:gridSpan')[0]) ?? '1'));
        expect(spans.reduce((a, b) => a + b, 0)).toBe(columns);
      }
    }
  });

  test.each(['beijing-2020', 'shanghai-2024', 'ministry-2023'])(
    'that belong on one page are reduced to it: %s',
    (profile) => {
      const { items, ...cover } = composeReport(validate(sampleWorkbook(), { profile })).publication!;
      const single = items.filter((item) => item.kind === 'table' && item.sheet.onePage === true);
      expect(single.length).toBeGreaterThan(2);
      for (const item of single) {
        const { pages } = layoutDocument(reportDocument({ ...cover, items: [item] }), { guess: true });
        expect(pages).toHaveLength(3);
      }
    },
  );

  test('stand on landscape pages where their sheets do, and numbers on the right', () => {
    const landscape = all(document, 'w:pgSz').filter((size) => value(size, 'w:orient') === 'landscape');
    expect(landscape.length).toBeGreaterThan(3);
    for (const size of landscape)
      expect(Number(value(size, 'w:w'))).toBeGreaterThan(Number(value(size, 'w:h')));
    const amount = all(document, 'w:p').find((paragraph) => textOf(paragraph) === '2,545.85')!;
    expect(value(all(amount, 'w:jc')[0])).toBe('right');
  });
});

describe('the file', () => {
  test('is XML whose elements stand in the order of the schema', async () => {
    const { files } = await JSZip.loadAsync(docx);
    const parts = Object.keys(files).filter((path) => /^word\/[^/]*\.xml$/u.test(path));
    expect(parts).toContain('word/document.xml');
    for (const path of parts) {
      const root = await partOf(docx, path);
      for (const [name, order] of Object.entries(schemaOrder))
        for (const element of all(root, name)) {
          const places = element.children.map((child) => order.indexOf(child.name));
          expect([path, name, ...element.children.map((child) => child.name)]).toEqual([
            path,
            name,
            ...element.children
              .map((child, index) => ({ child, place: places[index]! }))
              .filter(({ place }) => place >= 0)
              .sort((a, b) => a.place - b.place)
              .map(({ child }) => child.name),
          ]);
        }
    }
  });

  test('ends every cell and the document with a paragraph', () => {
    for (const cell of all(document, 'w:tc')) expect(cell.children.at(-1)!.name).toBe('w:p');
    expect(document.children[0]!.children.slice(-2).map(({ name }) => name)).toEqual(['w:p', 'w:sectPr']);
  });

  test('is the same, byte for byte, whenever it is made', async () => {
    jest.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), doNotFake: ['setImmediate', 'nextTick'] });
    try {
      const later = await packed(reportDocument(publication()));
      expect(Buffer.from(later).equals(Buffer.from(docx))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('keeps whatever stands in names as text', async () => {
    const name = '=1+1 <b>&amp;"\u0001\uD800\uFFFE]]>工会';
    const changed = publication([
      { table: unit, row: '单位名称', to: name },
      { table: projects, row: '工会工作者人员经费', column: '项目名称', to: `项目${name}` },
    ]);
    const file = await packed(reportDocument(changed));
    expect((await paragraphs(file))[0]).toMatch(/^=1\+1 <b>&amp;".*\]\]>工会$/u);
    for (const path of ['word/document.xml', 'docProps/core.xml'])
      expect((await partOf(file, path)).children.length).toBeGreaterThan(0);
  });

  test('numbers its pages from the first of the report on', () => {
    const starts = all(document, 'w:pgNumType').map((numbers) => value(numbers, 'w:start'));
    expect(starts.slice(0, 4)).toEqual([undefined, undefined, '1', undefined]);
  });

  test('names the fonts of official documents, and what may stand in for them', async () => {
    const fonts = all(await partOf(docx, 'word/fontTable.xml'), 'w:font');
    const used = all(await partOf(docx, 'word/styles.xml'), 'w:rFonts').map((font) =>
      value(font, 'w:eastAsia'),
    );
    expect(new Set(used)).toEqual(new Set(fonts.map((font) => value(font, 'w:name'))));
    expect(value(all(fonts[0]!, 'w:altName')[0])).toContain('方正小标宋_GBK');
  });

  test('has lines 28 points apart and paragraphs two characters in', async () => {
    const normal = all(await partOf(docx, 'word/styles.xml'), 'w:style').find(
      (style) => value(style, 'w:styleId') === 'Normal',
    )!;
    const [spacing] = all(normal, 'w:spacing');
    expect([value(spacing, 'w:line'), value(spacing, 'w:lineRule')]).toEqual(['560', 'exact']);
    expect(value(all(normal, 'w:ind')[0], 'w:firstLineChars')).toBe('200');
  });
});
