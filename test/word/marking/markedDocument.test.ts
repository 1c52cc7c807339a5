import JSZip from 'jszip';
import { markedDocument, plainDocument, type Comment } from '../../../src/word/marking';
import { markedXml } from '../../../src/word/marking/markedXml';
import { documentText, unescaped, writtenText } from '../../../src/word/reading';
import { formatFaults } from '../formatFaults';
import { all, partOf, textOf, treeOf, value } from '../readDocx';

const written = new Date(Date.UTC(2026, 10, 24, 1, 2, 3));

const at = (text: string, quote: string, words = quote): Comment => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, words };
};

async function partsOf(docx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(docx);
  const read = Object.values(files).map(async (file) => [file.name, await file.async('string')] as const);
  return new Map(await Promise.all(read));
}

/** What stands between the marks of each comment. */
function quotes(xml: string): readonly string[] {
  return Array.from(
    xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gsu),
    ([, , within = '']) => unescaped(within.replace(/<[^>]*>/gu, '')),
  );
}

const withoutMarks = (xml: string): string =>
  xml.replace(
    /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/gu,
    '',
  );

const paragraph = (runs: string): string =>
  `<w:document xmlns:w="w"><w:body><w:p>${runs}</w:p></w:body></w:document>`;

function marked(xml: string, ...sought: readonly string[]): string {
  const { text } = documentText(xml);
  return markedXml(
    xml,
    sought.map((quote, id) => ({ id, ...at(text, quote) })),
  );
}

describe('marks in a document', () => {
  test('stand around exactly the words that a comment is about, and cut a run there', () => {
    const xml = paragraph(
      '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>收入 12.3 万元 &lt;税&gt; 5%</w:t></w:r>',
    );
    const out = marked(xml, '12.3 万元', '5%', '<税>');
    expect(quotes(out)).toEqual(['12.3 万元', '<税>', '5%']);
    expect(documentText(out).text).toBe(documentText(xml).text);
    const runs = all(treeOf(out), 'w:r').filter((run) => all(run, 'w:t').length > 0);
    expect(runs.every(({ attributes }) => attributes.includes('w:rsidR="1"'))).toBe(true);
    expect(runs.every((run) => all(run, 'w:b').length === 1)).toBe(true);
    const blanks = all(treeOf(out), 'w:t').filter(({ text }) => text.trim() !== text);
    expect(blanks.length).toBeGreaterThan(0);
    for (const { attributes } of blanks) expect(attributes).toContain('xml:space="preserve"');
  });

  test('leave a run whole that a comment is about as a whole', () => {
    const xml = paragraph('<w:r><w:t>收入</w:t></w:r><w:r><w:t>12</w:t></w:r><w:r><w:t>.5%</w:t></w:r>');
    const out = marked(xml, '12.5%');
    expect(quotes(out)).toEqual(['12.5%']);
    expect(withoutMarks(out)).toBe(xml);
  });

  test('stand between the words of a run that has more than one', () => {
    const xml = paragraph('<w:r><w:t>收入</w:t><w:tab/><w:t>12</w:t><w:tab/><w:t>万</w:t></w:r>');
    const out = marked(xml, '12');
    expect(quotes(out)).toEqual(['12']);
    expect(documentText(out).text).toBe(documentText(xml).text);
    treeOf(out);
  });

  test('stand around a content control and a text box, in which they may not be', () => {
    const control =
      '<w:sdt><w:sdtPr><w:tag w:val="x"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>12.50</w:t></w:r></w:sdtContent></w:sdt>';
    const inControl = paragraph(`<w:r><w:t>收入</w:t></w:r>${control}<w:r><w:t>万元</w:t></w:r>`);
    expect(marked(inControl, '12')).toContain(`<w:commentRangeStart w:id="0"/>${control}<w:commentRangeEnd`);
    const box =
      '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>图中 7 个</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>';
    expect(marked(paragraph(box), '7')).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd`);
  });

  test('may overlap, go over paragraphs, and stand at the end where something is missing', () => {
    const xml =
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>收入12万元</w:t></w:r></w:p><w:p><w:r><w:t>支出9万元</w:t></w:r></w:p></w:body></w:document>';
    const { text } = documentText(xml);
    const end = { id: 2, start: text.length, end: text.length };
    const out = markedXml(xml, [
      { id: 0, ...at(text, '12万元\n支出') },
      { id: 1, ...at(text, '万元\n') },
      end,
    ]);
    expect(quotes(out)[0]).toBe('12万元支出');
    expect(out).toContain(
      '<w:commentRangeStart w:id="2"/><w:r><w:t xml:space="preserve">元</w:t></w:r><w:commentRangeEnd w:id="2"/>',
    );
    expect(documentText(out).text).toBe(text);
    treeOf(out);
  });
});

describe('a document with comments', () => {
  const made: Uint8Array[] = [];
  const text = '收入12.3万元，\r\n支出 9 万元\t。';

  test('of a text has each comment in its place', async () => {
    const comments = [at(text, '12.3万元', '［错误］应为 <12.4> & 不同'), at(text, '9', '［提示］二')];
    const docx = await markedDocument(await plainDocument(text), comments, written);
    made.push(docx);
    const parts = await partsOf(docx);
    expect(quotes(parts.get('word/document.xml')!)).toEqual(['12.3万元', '9']);
    const said = all(await partOf(docx, 'word/comments.xml'), 'w:comment');
    expect(said.map(textOf)).toEqual(['［错误］应为 <12.4> & 不同', '［提示］二']);
    expect(said.map((one) => value(one, 'w:author'))).toEqual(['决算通', '决算通']);
    expect(value(said[0], 'w:date')).toBe('2026-11-24T01:02:03Z');
    expect((await writtenText(docx, 'a.docx')).text).toHaveLength(text.length + 1);
  });

  test('keeps the comments it had and counts on; nothing else is changed', async () => {
    const first = await markedDocument(await plainDocument(text), [at(text, '12.3', '甲')], written);
    const second = await markedDocument(first, [at(text, '12.3', '乙'), at(text, '支出', '丙')], written);
    made.push(second);
    const said = all(await partOf(second, 'word/comments.xml'), 'w:comment');
    expect(said.map((one) => [value(one, 'w:id'), textOf(one)])).toEqual([
      ['0', '甲'],
      ['1', '乙'],
      ['2', '丙'],
    ]);
    const [before, after] = [await partsOf(first), await partsOf(second)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, part] of before)
      if (!/document\.xml$|comments\.xml$/u.test(path)) expect(after.get(path)).toBe(part);
  });

  test('gets the parts that comments need where it has none of them', async () => {
    const bare = new JSZip();
    const parts = await partsOf(await plainDocument(text));
    for (const [path, part] of parts)
      if (!path.includes('comments'))
        bare.file(path, part.replace(/<(?:Override|Relationship) [^>]*comments[^>]*\/>/gu, ''));
    const docx = await bare.generateAsync({ type: 'uint8array' });
    const out = await markedDocument(docx, [at(text, '支出', '丁')], written);
    made.push(out);
    expect(all(await partOf(out, 'word/comments.xml'), 'w:comment').map(textOf)).toEqual(['丁']);
    expect((await partsOf(out)).get('word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });

  test('without a comment is the same, byte by byte', async () => {
    const docx = await plainDocument(text);
    expect(await markedDocument(docx, [], written)).toBe(docx);
  });

  test('is one that Word takes', () => {
    expect(made).toHaveLength(3);
    expect(formatFaults(made)).toEqual([]);
  });
});
