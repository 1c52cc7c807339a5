// Reads the files in out/ back as others do: workbooks and Word reports by Microsoft's rules for the format, the reports by
// LibreOffice and mammoth as well; and compares these with the workbook.
import validate, { getFileFormatFromName } from '@ooxml-tools/validate';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { extractRawText } from 'mammoth';
import type { Publication } from '../src/core';
import { readPublication, runIn } from '../src/excel';
import { createLocalExcel } from '../src/host';
import { figureTag } from '../src/word';
import { converted } from './libreOffice';

/** What a Word report was found to hold, and everything wrong with it. */
interface Check {
  readonly pages: number;
  readonly controls: number;
  readonly faults: readonly string[];
}

/** The faults that Word or Excel would find in the format, by Microsoft's own validator, the Open XML SDK. */
async function formatFaults(file: string): Promise<readonly string[]> {
  const faults = await validate(await readFile(file), getFileFormatFromName(file));
  return faults.map((fault) => `Open XML: ${JSON.stringify(fault)}`);
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The pages of a report as LibreOffice prints them, each as text without spaces. */
async function printedPages(docx: string): Promise<readonly string[]> {
  const pdf = await converted(docx, 'pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.split('\f').slice(0, -1).map(squeezed);
}

/** As much of a line as certainly stands on one page, or in one cell. */
const beginning = 20;

/** Titles of tables, headings, and how each paragraph begins: all that must stand in print. */
function expectedInPrint({ unit, title, items }: Publication): readonly string[] {
  const lines = items.map((item) => {
    if (item.kind === 'heading') return item.text;
    return item.kind === 'table' ? titleIn(item.sheet.rows) : item.pieces.map(({ text }) => text).join('');
  });
  return [unit, title, ...lines].map((line) => squeezed(line).slice(0, beginning));
}

type Rows = Extract<Publication['items'][number], { kind: 'table' }>['sheet']['rows'];

function titleIn(rows: Rows): string {
  const cells = rows.flatMap((row) => row.cells);
  const title = cells.find(({ style }) => style === 'title');
  return title?.kind === 'text' ? title.text : '';
}

/** The tags of all figures that a report may quote. */
function figureTags({ items }: Publication): ReadonlySet<string> {
  const figures = items.flatMap((item) => {
    if (item.kind === 'heading') return [];
    if (item.kind === 'paragraph') return item.pieces.flatMap(({ figure }) => figure ?? []);
    const cells = item.sheet.rows.flatMap((row) => row.cells);
    return cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : []));
  });
  return new Set(figures.map(figureTag));
}

interface Control {
  readonly tag: string;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" };

function unescaped(xml: string): string {
  return xml.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

/** The content controls of the document that have a tag, in order. */
async function controlsIn(docx: Uint8Array): Promise<readonly Control[]> {
  const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string');
  const found = (xml ?? '').matchAll(/<w:tag w:val="([^"]*)"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/gsu);
  return Array.from(found, ([, tag = '', content = '']) => ({
    tag: unescaped(tag),
    text: unescaped(Array.from(content.matchAll(/<w:t[^>]*>([^<]*)</gu), ([, text]) => text).join('')),
  }));
}

/** The controls that the text, read by another program, does not have in their order. */
function notInOrder(controls: readonly Control[], text: string): readonly Control[] {
  let from = 0;
  return controls.filter((control) => {
    const at = text.indexOf(control.text, from);
    if (at < 0) return true;
    from = at + control.text.length;
    return false;
  });
}

async function checkWord(name: string): Promise<Check> {
  const docx = `out/${name}.docx`;
  const excel = await createLocalExcel({ xlsx: await readFile(`out/${name}.xlsx`) });
  const { publication } = await readPublication(runIn(excel.Excel));
  if (publication === undefined) throw new Error(`out/${name}.xlsx cannot be read`);
  const pages = await printedPages(docx);
  const tables = publication.items.filter(({ kind }) => kind === 'table').length;
  const controls = await controlsIn(await readFile(docx));
  const tags = figureTags(publication);
  const used = new Set(controls.map(({ tag }) => tag));
  const print = pages.join('');
  const { value: text } = await extractRawText({ path: docx });
  const faults = [
    ...(await formatFaults(docx)),
    ...(pages.length > tables ? [] : [`${String(pages.length)} pages for ${String(tables)} tables`]),
    ...pages.flatMap((page, index) => (page.length > 0 ? [] : [`page ${String(index + 1)} is empty`])),
    ...expectedInPrint(publication).flatMap((line) =>
      print.includes(line) ? [] : [`not in print: ${line}`],
    ),
    ...[...used].flatMap((tag) => (tags.has(tag) ? [] : [`no figure of the workbook is ${tag}`])),
    ...notInOrder(controls, text).map(({ tag, text: shown }) => `mammoth does not read ${tag} ${shown}`),
    ...(controls.length > 0 ? [] : ['no number has the tag of its figure']),
  ];
  return { pages: pages.length, controls: controls.length, faults };
}

const names = process.argv.length > 2 ? process.argv.slice(2) : ['fengtai-2020', 'fengtai-2020-as-printed'];
for (const name of names) {
  const { pages, controls, faults } = await checkWord(name);
  const ofWorkbook = await formatFaults(`out/${name}.xlsx`);
  for (const fault of faults) console.log(`out/${name}.docx: ${fault}`);
  for (const fault of ofWorkbook) console.log(`out/${name}.xlsx: ${fault}`);
  console.log(
    `out/${name}.docx: ${String(pages)} pages, ${String(controls)} numbers with the tag of their figure, ${String(faults.length)} faults.`,
  );
  console.log(`out/${name}.xlsx: ${String(ofWorkbook.length)} faults of the format.`);
  if (faults.length + ofWorkbook.length > 0) process.exitCode = 1;
}
