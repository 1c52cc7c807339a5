import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { audit } from '../../src/cli/audit';
import type { Audit } from '../../src/core/audit';

let folder: string;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-audit-'));
  [out, err] = [[], []];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});

afterEach(() => jest.restoreAllMocks());

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function docx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const wrong = '2021年度收、支总计500.00万元，比上年增加100.00万元，增长20.00%。';
const right = wrong.replace('20.00%', '25.00%');

describe('audit', () => {
  test('ends with 0 where nothing is refuted, 1 where something is', async () => {
    expect(await audit.run([await fileOf('对.txt', right)])).toBe(0);
    expect(out.join('\n')).toContain('没有错误。No errors.');
    expect(await audit.run([await fileOf('错.txt', `题目\n${wrong}`)])).toBe(1);
    expect(out.join('\n')).toContain('第 2 行 line 2：“20.00%”');
  });

  test('gives JSON with the place of every numeral', async () => {
    const file = await fileOf('错.txt', wrong);
    expect(await audit.run([file, '--json'])).toBe(1);
    const { summary, numerals, findings } = JSON.parse(out.join('\n')) as Audit;
    expect(summary).toEqual({
      numerals: 4,
      tied: 0,
      rounding: 0,
      refuted: 1,
      ambiguous: 0,
      noSource: 2,
      notAFigure: 1,
    });
    expect(numerals.at(-1)).toEqual({
      text: '20.00',
      start: wrong.indexOf('20.00'),
      end: wrong.indexOf('20.00') + 5,
      class: 'refuted',
    });
    expect(findings[0]).toMatchObject({
      rule: 'ratesMeasuredFromBase',
      severity: 'error',
      quote: '20.00%',
      expected: '25.00%',
    });
  });

  test('reads a .docx, its tables a row a line', async () => {
    const table = `<w:tbl>${row('项目', '预算数', '决算数')}${row('合计', '3.00', '2.00')}</w:tbl>`;
    const file = await fileOf('报告.docx', await docx(paragraph('a &lt; b') + table + paragraph(wrong)));
    expect(await audit.run([file, '--json'])).toBe(1);
    const { numerals, findings } = JSON.parse(out.join('\n')) as Audit;
    expect(numerals.map(({ text }) => text)).toEqual(['3.00', '2.00', '2021', '500.00', '100.00', '20.00']);
    expect(findings.map(({ quote }) => quote)).toEqual(['20.00%']);
  });

  test('says in words what it cannot read, with exit code 2', async () => {
    expect(await audit.run([join(folder, '没有.txt')])).toBe(2);
    expect(err.join('\n')).toContain('ENOENT');
    expect(await audit.run([await fileOf('坏.docx', 'PK\u0003\u0004 broken')])).toBe(2);
    expect(err.join('\n')).toContain('incomplete or no .docx');
    expect(await audit.run([await fileOf('密.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))])).toBe(
      2,
    );
    expect(err.join('\n')).toContain('it has a password');
    expect(await audit.run([])).toBe(2);
  });

  test('does not unfold a bomb, whatever size it says it has', async () => {
    const bomb = await docx(' '.repeat(70 * 1024 * 1024));
    expect(await audit.run([await fileOf('大.docx', bomb)])).toBe(2);
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(bomb.length - 22 - 46 - 'word/document.xml'.length + 24, 1000, true);
    expect(await audit.run([await fileOf('谎.docx', lying)])).toBe(2);
    expect(err.filter((line) => line.includes('more than 64 MB'))).toHaveLength(2);
  });

  test('writes the document with a comment at each finding, never over the one it read', async () => {
    const file = await fileOf('报告.docx', await docx(paragraph(wrong)));
    const marked = join(folder, '批注.docx');
    expect(await audit.run([file, '--marked', marked])).toBe(1);
    const parts = await JSZip.loadAsync(await readFile(marked));
    const xml = await parts.file('word/document.xml')!.async('string');
    expect(xml).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:t[^>]*>20\.00%<\/w:t><\/w:r><w:commentRangeEnd/u,
    );
    expect(await parts.file('word/comments.xml')!.async('string')).toContain('［错误］“20.00%”');

    const before = await readFile(file);
    expect(await audit.run([file, '--marked', join(folder, '.', '报告.docx')])).toBe(2);
    expect(err.join('\n')).toContain('Give it another name.');
    expect(await readFile(file)).toEqual(before);
  });

  test('makes a document with comments of a text', async () => {
    const marked = join(folder, '批注.docx');
    expect(await audit.run([await fileOf('错.txt', `题目\r\n${wrong}`), '--marked', marked])).toBe(1);
    const parts = await JSZip.loadAsync(await readFile(marked));
    expect(await parts.file('word/document.xml')!.async('string')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:t[^>]*>20\.00%<\/w:t><\/w:r><w:commentRangeEnd/u,
    );
  });

  test('says so where there is no number', async () => {
    expect(await audit.run([await fileOf('空.txt', '本年度没有政府性基金。')])).toBe(0);
    expect(out.join('\n')).toContain('There is no number in the text');
  });

  test('reads the encodings that text files come in', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrong, 'utf16le')]);
    expect(await audit.run([await fileOf('u.txt', utf16)])).toBe(1);
  });
});
