import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractRawText } from 'mammoth';
import type { Browser, Frame } from 'playwright-core';
import { buildIfOutdated } from './build';
import { launchChromium } from '../../scripts/chromium';
import { openExcelPage } from './excelPage';
import { openPlayedWorkbook } from './playedWorkbook';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  buildIfOutdated();
  mkdirSync('out', { recursive: true });
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What stands in the scripts that write Word documents, and in no other. */
const ofWord = 'wordprocessingml/2006/main';

/** The scripts of ours in the build that write Word documents. */
function wordScripts(): readonly string[] {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => readFileSync(join('dist', name), 'utf8').includes(ofWord));
}

async function loadedScripts(pane: Frame): Promise<readonly string[]> {
  const addresses = await pane.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return addresses.map((address) => basename(new URL(address).pathname));
}

test('the ribbon exports the report as a Word document, whose script is loaded only then', async () => {
  const excel = await openPlayedWorkbook(readFileSync('assets/samples/fengtai-2020.xlsx'));
  const { page, pane, faults, close } = await openExcelPage(browser, {
    locale: 'zh-CN',
    colorScheme: 'light',
    answer: excel.answer,
  });
  await pane.getByRole('button', { name: '导出 Word' }).waitFor();
  const scripts = wordScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect((await loadedScripts(pane)).filter((name) => scripts.includes(name))).toEqual([]);

  const download = page.waitForEvent('download');
  await page.evaluate(() => window.playedExcel.runFunction('exportWord'));
  expect((await download).suggestedFilename()).toBe('北京市丰台区总工会2020年度部门决算.docx');
  const { value } = await extractRawText({ path: await (await download).path() });
  expect(value).toContain('2020年度收、支总计2545.85万元，比上年减少178.16万元，下降6.54%。');
  expect((await loadedScripts(pane)).filter((name) => scripts.includes(name))).not.toEqual([]);

  const again = page.waitForEvent('download');
  await pane.getByRole('button', { name: '没有看到文件？再保存一次' }).click();
  expect((await again).suggestedFilename()).toBe((await download).suggestedFilename());
  await page.screenshot({ path: 'out/pane-exported.png' });
  expect(faults).toEqual([]);
  await close();
});
