import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { runIn } from '../../src/excel';
import { readInputs } from '../../src/excel/reading/readInputs';
import { unit } from '../../src/core/inputs/unit';
import { createLocalExcel } from '../../src/host';
import { contentsOf } from '../sampleFiles';
import { buildIfOutdated } from './build';
import { launchChromium } from '../../scripts/chromium';
import { openExcelPage } from './excelPage';
import { openPlayedWorkbook } from './playedWorkbook';

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  buildIfOutdated();
  browser = await launchChromium();
});

afterAll(() => browser.close());

const sample = 'assets/samples/fengtai-2020.xlsx';

/** The scripts of the build that write .xlsx files. */
async function xlsxScripts(): Promise<readonly string[]> {
  const scripts = (await readdir('dist')).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join('dist', name), 'utf8')));
  return scripts.filter((_, index) => texts[index]?.includes('xl/styles.xml'));
}

async function loadedScripts(pane: Frame): Promise<readonly string[]> {
  const addresses = await pane.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return addresses.map((address) => basename(new URL(address).pathname));
}

test('the ribbon makes the next year’s workbook, in scripts loaded only then, and leaves this one as it is', async () => {
  const xlsx = await readFile(sample);
  const excel = await openPlayedWorkbook(xlsx);
  const options = { locale: 'zh-CN', colorScheme: 'light', answer: excel.answer } as const;
  const { page, pane, faults, close } = await openExcelPage(browser, options);
  await pane.getByRole('button', { name: '新年度' }).waitFor();
  const scripts = await xlsxScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect((await loadedScripts(pane)).filter((name) => scripts.includes(name))).toEqual([]);

  const download = page.waitForEvent('download');
  await page.evaluate(() => window.playedExcel.runFunction('beginNextYear'));
  expect((await download).suggestedFilename()).toBe('北京市丰台区总工会2021年度部门决算填报.xlsx');
  const next = await createLocalExcel({ xlsx: await readFile(await (await download).path()) });
  const { raw } = await runIn(next.Excel)(readInputs);
  expect(raw.get(unit)?.values.flat()).toContain(2021);

  await pane.getByText('次年的填报工作簿已保存为').waitFor();
  const before = await createLocalExcel({ xlsx });
  expect(await contentsOf(excel)).toEqual(await contentsOf(before));
  await page.screenshot({ path: 'out/pane-next-year.png' });
  expect(faults).toEqual([]);
  await close();
});
