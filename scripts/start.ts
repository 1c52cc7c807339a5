// Builds the add-in, runs the samples through it into out/, says what was found and written, and serves the workbench.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generationInWords } from '../src/cli/print';
import { saveReport } from '../src/cli/wordFile';
import { generateReport, runIn } from '../src/excel';
import { createLocalExcel } from '../src/host';
import { serveSite } from './site';

/** A sample workbook, and whether it keeps slips of the print that validation is to find. */
interface SampleFile {
  readonly name: string;
  readonly hasSlips: boolean;
}

const samples: readonly SampleFile[] = [
  { name: 'fengtai-2020', hasSlips: false },
  { name: 'fengtai-2020-as-printed', hasSlips: true },
];
/** The first that is free. */
const ports = [3000, 3001, 3002, 3003];

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

/** Builds with a configuration of webpack; resolves when it is done. */
async function build(config: string): Promise<void> {
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--config', config];
  const child = spawn(process.execPath, webpack, { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`webpack --config ${config} failed.`);
}

const isOnce = process.argv.includes('--once');
const isBuilt = existsSync('dist/taskpane.html') && (isOnce || existsSync('build/workbench/index.html'));

if (!isBuilt || !process.argv.includes('--no-build')) {
  console.log('构建加载项… / Building the add-in…');
  const configs = ['webpack.config.js', ...(isOnce ? [] : ['webpack.workbench.config.js'])];
  await Promise.all(configs.map(build));
}
for (const sample of samples) await runSample(sample);
if (!isOnce) {
  const { url } = await serveSite(ports);
  console.log(`\n工作台：在浏览器中打开 / Workbench, open in a browser: ${url}  (Ctrl+C 结束 / to stop)`);
}
