import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { extractRawText } from 'mammoth';
import { generate } from '../../src/cli/generate';
import type { InputTable } from '../../src/core/inputs/table';
import type { RawTable } from '../../src/core/account';
import { sampleWorkbook } from '../core/sampleAccount';
import { withSettings } from '../core/withSettings';
import { excelHolding } from '../excel/excelHolding';

let folder: string;
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-word-'));
  err = [];
  jest.spyOn(console, 'log').mockImplementation();
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});

afterEach(() => jest.restoreAllMocks());

/** Generates from a workbook; the exit code. */
async function generated(
  tables: ReadonlyMap<InputTable, RawTable>,
  docx: string,
  ...more: readonly string[]
): Promise<number> {
  const file = join(folder, '决算.xlsx');
  await writeFile(file, await (await excelHolding(tables)).save());
  return generate.run([file, '-o', join(folder, '报表.xlsx'), '--docx', docx, ...more]);
}

/** How far the lines of running text are apart. */
async function spacingIn(docx: string): Promise<unknown> {
  const { files } = await JSZip.loadAsync(await readFile(docx));
  const xml = await files['word/styles.xml']!.async('string');
  const [, normal = ''] = /w:styleId="Normal".*?<w:spacing ([^>]*)/su.exec(xml) ?? [];
  return {
    line: /w:line="(\d+)"/u.exec(normal)?.[1],
    rule: /w:lineRule="(\w+)"/u.exec(normal)?.[1],
  };
}

describe('generate --docx', () => {
  test('writes the report as a Word document beside the workbook', async () => {
    const docx = join(folder, '报告.docx');
    expect(await generated(sampleWorkbook(), docx)).toBe(0);
    expect(await readFile(join(folder, '报表.xlsx'))).not.toHaveLength(0);
    const { value } = await extractRawText({ path: docx });
    expect(value).toContain('2020年度收、支总计2545.85万元，比上年减少178.16万元，下降6.54%。');
  });

  test('writes none where something cannot be read', async () => {
    const docx = join(folder, '报告.docx');
    expect(await generated(new Map(), docx)).toBe(2);
    await expect(readFile(docx)).rejects.toThrow('ENOENT');
  });

  test('takes the line spacing of the unit card, and another one where it is asked for', async () => {
    const docx = join(folder, '报告.docx');
    const own = withSettings({ lineSpacing: 30 });
    expect(await generated(own, docx)).toBe(0);
    expect(await spacingIn(docx)).toEqual({ line: '600', rule: 'exact' });
    expect(await generated(own, docx, '--line-spacing', '26.5')).toBe(0);
    expect(await spacingIn(docx)).toEqual({ line: '530', rule: 'exact' });
    expect(await generated(own, docx, '--line-spacing', 'auto')).toBe(0);
    expect(await spacingIn(docx)).toEqual({ line: '240', rule: 'auto' });
  });

  test('refuses a line spacing out of bounds, in words, and writes nothing', async () => {
    const docx = join(folder, '报告.docx');
    expect(await generated(sampleWorkbook(), docx, '--line-spacing', '12')).toBe(2);
    expect(err.join()).toContain('行距 12 不可用，应为：20 到 40 之间的数');
    await expect(readFile(docx)).rejects.toThrow('ENOENT');
  });

  test('says in words that it cannot be written, with exit code 2', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder.docx');
    expect(await generated(sampleWorkbook(), nowhere)).toBe(2);
    expect(err.join('\n')).toContain(`${nowhere} cannot be written (ENOENT)`);
  });
});
