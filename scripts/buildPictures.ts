// Renders pages of the reports in out/ to docs/pictures, as LibreOffice prints them: npm run pictures, after npm start -- --once.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { converted } from './libreOffice';

/** A page, known by what stands on it. */
interface Picture {
  readonly name: string;
  readonly file: string;
  readonly words: readonly string[];
}

const workbook = 'out/fengtai-2020.xlsx';
const report = 'out/fengtai-2020.docx';

const pictures: readonly Picture[] = [
  { name: 'contents', file: workbook, words: ['目录', '公开01表', '公开12表'] },
  { name: 'revenue-and-expenditure', file: workbook, words: ['公开01表', '本年收入合计'] },
  { name: 'self-evaluation-form', file: workbook, words: ['工会服务中心补助资金', '填表人'] },
  { name: 'word-table', file: report, words: ['公开02表', '本年收入合计'] },
  { name: 'word-narrative', file: report, words: ['收入支出决算总体情况说明', '比上年'] },
];

const folder = 'docs/pictures';
const dotsPerInch = 80;
const mostBytes = 150_000;

/** The numbers of the pages of a PDF, from 1, on which all the words stand. */
function pagesWith(pdf: string, { words }: Picture): readonly number[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.split('\f').flatMap((page, index) => {
    const squeezed = page.replace(/\s/gu, '');
    return words.every((word) => squeezed.includes(word)) ? [index + 1] : [];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const white = 255;

/** What is not white on a page in shades of grey (PGM: four words, then a byte a dot), with a margin around it. */
function inkOf(pgm: Uint8Array): Box {
  const head = /^P5\s(\d+)\s(\d+)\s\d+\s/u.exec(Buffer.from(pgm.subarray(0, 40)).toString('latin1'));
  const [start = '', width = ''] = head ?? [];
  const across = Number(width);
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  pgm.subarray(start.length).forEach((shade, index) => {
    if (shade === white) return;
    const [x, y] = [index % across, Math.floor(index / across)];
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  });
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

/** Draws a page without the white around it. */
async function draw(picture: Picture, pdf: string): Promise<void> {
  const [page] = pagesWith(pdf, picture);
  if (page === undefined) throw new Error(`${picture.file} has no page with ${picture.words.join(', ')}`);
  const root = join(await mkdtemp(join(tmpdir(), 'pictures-')), picture.name);
  const asked = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-singlefile', pdf];
  execFileSync('pdftoppm', [...asked, root]);
  const { left, top, width, height } = inkOf(await readFile(`${root}.pgm`));
  const crop = Object.entries({ x: left, y: top, W: width, H: height });
  const words = crop.flatMap(([name, length]) => [`-${name}`, String(length)]);
  execFileSync('pdftoppm', ['-png', ...words, ...asked, join(folder, picture.name)]);
  const { size } = await stat(join(folder, `${picture.name}.png`));
  if (size > mostBytes)
    throw new Error(`${picture.name}.png has ${String(size)} bytes; ${String(mostBytes)} at most`);
  console.log(
    `${folder}/${picture.name}.png: page ${String(page)} of ${picture.file}, ${String(size)} bytes`,
  );
}

for (const file of new Set(pictures.map((picture) => picture.file))) {
  const pdf = await converted(file, 'pdf');
  for (const picture of pictures.filter((other) => other.file === file)) await draw(picture, pdf);
}
