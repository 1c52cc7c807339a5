import JSZip from 'jszip';
import { DocumentUnreadable, writtenText } from '../../../src/word/reading';

const words = '2021年度收入１２．５万元';

async function why(bytes: Uint8Array, name: string): Promise<string> {
  const failure = await writtenText(bytes, name).catch((error: unknown) => error);
  if (!(failure instanceof DocumentUnreadable)) throw new Error('It was read.');
  return failure.why.en;
}

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = new JSZip();
  for (const [path, content] of Object.entries(parts)) file.file(path, content);
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const documentOf = (text: string): string =>
  `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

describe('a written text', () => {
  const bigEndian = Buffer.from(words, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.concat([bytesOf(0xef, 0xbb, 0xbf), Buffer.from(words)])],
    ['UTF-16, small end first', Buffer.concat([bytesOf(0xff, 0xfe), Buffer.from(words, 'utf16le')])],
    ['UTF-16, big end first', Buffer.concat([bytesOf(0xfe, 0xff), bigEndian])],
  ])('is read in %s', async (_, bytes) => {
    expect(await writtenText(bytes, '文稿.txt')).toEqual({ text: words, tags: [], isDocument: false });
  });

  test('is read in GB 18030 where it is no UTF-8', async () => {
    const bytes = bytesOf(0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x32);
    expect((await writtenText(bytes, '文稿.txt')).text).toBe('收入12');
  });

  test('is read from a .docx under any name, wherever its part is', async () => {
    const usual = await zip({ 'word/document.xml': documentOf('3&#x4e07;元') });
    expect(await writtenText(usual, '无后缀')).toEqual({ text: '3万元\n', tags: [], isDocument: true });
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const elsewhere = await zip({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="/word/document2.xml"/></Relationships>`,
      'word/document2.xml': documentOf('5万元'),
    });
    expect((await writtenText(elsewhere, '文稿.docx')).text).toBe('5万元\n');
  });

  test('is refused with a reason where there is none', async () => {
    expect(await why(bytesOf(0xd0, 0xcf, 0x11, 0xe0), '旧.doc')).toContain('old .doc format');
    expect(await why(bytesOf(0x25, 0x50, 0, 0), '扫描.pdf')).toContain('it holds no text');
    expect(await why(await zip({ 'xl/workbook.xml': '<workbook/>' }), '表.xlsx')).toContain('no .docx');
    const whole = await zip({ 'word/document.xml': documentOf(words.repeat(500)) });
    expect(await why(whole.slice(0, whole.length / 2), '半.docx')).toContain('incomplete');
    const spoilt = whole.slice();
    spoilt.fill(0xff, 60, 90);
    expect(await why(spoilt, '坏.docx')).toContain('incomplete');
  });
});
