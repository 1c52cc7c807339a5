// Builds the add-in, runs the samples through it into out/, says what was found and written, and serves the pane.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { generationInWords } from '../src/cli/print';
import { saveReport } from '../src/cli/wordFile';
import { generateReport, runIn } from '../src/excel';
import { createLocalExcel } from '../src/host';

/** A sample workbook, and whether it keeps slips of the print that validation is to find. */
interface SampleFile {
  readonly name: string;
  readonly hasSlips: boolean;
}

const samples: readonly SampleFile[] = [
  { name: 'fengtai-2020', hasSlips: false },
  { name: 'fengtai-2020-as-printed', hasSlips: true },
];
const port = 3000;

const slipsExpected =
  '这个样例照搬了印本的笔误，上面的错误正是要指出的。\nThis sample keeps the slips of the print: the errors above are those it is to show.';

/** Validates and generates one sample; the workbook with the report and the report in Word go to out/. */
async function runSample({ name, hasSlips }: SampleFile): Promise<void> {
  const excel = await createLocalExcel({ xlsx: await readFile(`assets/samples/${name}.xlsx`) });
  const generation = await generateReport(runIn(excel.Excel));
  await mkdir('out', { recursive: true });
  await writeFile(`out/${name}.xlsx`, await excel.save());
  const isSaved = await saveReport(`out/${name}.docx`, runIn(excel.Excel));
  console.log(`\nassets/samples/${name}.xlsx → out/${name}.xlsx, out/${name}.docx`);
  console.log(generationInWords(generation));
  if (hasSlips) console.log(slipsExpected);
  const isAsExpected = generation.validation.summary.errors > 0 === hasSlips;
  if (!isAsExpected || !isSaved || generation.sheets.length === 0) process.exitCode = 1;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves dist/ on this machine only. */
function serve(): void {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join('dist', path === '/' ? 'taskpane.html' : path);
    readFile(file).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
        response.end(content);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('404');
      },
    );
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`\n任务窗格 / Task pane: http://localhost:${String(port)}/  (Ctrl+C 结束 / to stop)`);
  });
}

if (!existsSync('dist/taskpane.html') || !process.argv.includes('--no-build')) {
  console.log('构建加载项… / Building the add-in…');
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
for (const sample of samples) await runSample(sample);
if (!process.argv.includes('--once')) serve();
