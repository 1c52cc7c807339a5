import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'playwright-core';
import { address as addressOf } from '../../src/core/expression';
import type { Workbook } from '../../src/host';
import { buildIfOutdated } from './build';
import { launchChromium } from './chromium';
import { type ExcelPageOptions, officeCdn, openExcelPage, openPage, paneUrl } from './excelPage';
import { openPlayedWorkbook } from './playedWorkbook';

jest.setTimeout(120_000);

const sample = 'assets/samples/fengtai-2020.xlsx';

let browser: Browser;

beforeAll(async () => {
  buildIfOutdated();
  mkdirSync('out', { recursive: true });
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface PaneOptions extends Partial<ExcelPageOptions> {
  readonly file?: string;
}

async function openPane({ file, ...options }: PaneOptions = {}) {
  const excel = await openPlayedWorkbook(file === undefined ? undefined : readFileSync(file));
  const opened = await openExcelPage(browser, {
    locale: 'zh-CN',
    colorScheme: 'light',
    answer: excel.answer,
    ...options,
  });
  await opened.pane.getByRole('button').first().waitFor();
  const clickRibbon = (name: string) =>
    opened.page.evaluate((wanted) => window.playedExcel.runFunction(wanted), name);
  return { ...opened, ...excel, clickRibbon };
}

/** The address that is selected in the active sheet. */
function selectedIn(workbook: Workbook): string {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeId);
  if (active === undefined) throw new Error('No sheet is active.');
  return addressOf({ sheet: active.name, ...active.selection });
}

/** Waits until a value is as expected; a click in the pane does not tell when Excel has followed it. */
async function eventually<T>(value: () => T, expected: T): Promise<void> {
  const patience = Date.now() + 5_000;
  while (value() !== expected && Date.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(value()).toEqual(expected);
}

async function words(pane: Frame): Promise<string> {
  return pane.locator('main').innerText();
}

test.each(['light', 'dark'] as const)(
  'a newcomer in a %s Excel is told what to do first, within 320 pixels',
  async (colorScheme) => {
    const { page, pane, faults, close } = await openPane({ colorScheme });
    expect(await words(pane)).toContain('从这里开始');
    const width = await pane.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.screenshot({ path: `out/pane-first-${colorScheme}.png` });
    expect(faults).toEqual([]);
    await close();
  },
);

test('an English Excel gets an English pane', async () => {
  const { pane, faults, close } = await openPane({ locale: 'en-US' });
  expect(await words(pane)).toContain('How to begin');
  expect(faults).toEqual([]);
  await close();
});

test('the ribbon inserts the template, its function ends, and the pane lists the sheets', async () => {
  const { pane, workbook, faults, clickRibbon, close } = await openPane();
  await clickRibbon('insertTemplate');
  await pane.getByRole('region', { name: /^新增的工作表/ }).waitFor();
  expect(workbook.sheets.length).toBeGreaterThan(2);
  expect(faults).toEqual([]);
  await close();
});

test.each(['light', 'dark'] as const)(
  'in a %s Excel a validation lists what is wrong, and a click goes to the cell',
  async (colorScheme) => {
    const { page, pane, workbook, faults, clickRibbon, close } = await openPane({ colorScheme });
    await clickRibbon('insertTemplate');
    await clickRibbon('validate');
    const cell = pane.getByRole('button', { name: /![A-Z]+\d+$/ }).first();
    const address = await cell.innerText();
    await cell.click();
    await eventually(() => selectedIn(workbook), address);
    await page.screenshot({ path: `out/pane-validated-${colorScheme}.png` });
    expect(faults).toEqual([]);
    await close();
  },
);

test.each(['light', 'dark'] as const)(
  'in a %s Excel a wrong number is found, reached, corrected, and not found again',
  async (colorScheme) => {
    const { page, pane, workbook, run, faults, clickRibbon, close } = await openPane({
      file: sample,
      colorScheme,
    });
    const type = (value: number) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('收入明细').getRange('C6').values = [[value]];
        await context.sync();
      });
    await type(20_214_700);
    await clickRibbon('validate');
    const errors = pane.getByRole('region', { name: /^错误/ });
    await errors.getByRole('button', { name: '收入明细!C6' }).first().click();
    await eventually(() => selectedIn(workbook), '收入明细!C6');
    await page.screenshot({ path: `out/pane-findings-${colorScheme}.png`, fullPage: true });
    await type(20_214_800);
    await pane.getByRole('button', { name: '校验' }).click();
    await errors.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  },
);

test('the sample’s report is written from the ribbon, and the pane leads to its sheets', async () => {
  const { page, pane, workbook, faults, clickRibbon, close } = await openPane({ file: sample });
  const before = workbook.sheets.length;
  await clickRibbon('generate');
  expect(workbook.sheets.length).toBeGreaterThan(before + 12);
  await pane.getByRole('button', { name: '收入决算表', exact: true }).click();
  await eventually(() => selectedIn(workbook), '收入决算表!A1');
  await page.screenshot({ path: 'out/pane-generated.png' });
  expect(faults).toEqual([]);
  await close();
});

test('a failure of Excel becomes a sentence, and the function ends all the same', async () => {
  const { page, pane, faults, failNext, clickRibbon, close } = await openPane();
  failNext({ request: 1, action: 0, code: 'InvalidOperationInCellEditMode' });
  const logged = page.waitForEvent('console');
  await clickRibbon('validate');
  const alert = await pane.getByRole('alert').innerText();
  expect(alert).toMatch(/\p{Script=Han}{5}/u);
  expect(alert).not.toMatch(/\bat \S+:\d+/);
  await page.screenshot({ path: 'out/pane-failure.png' });
  await logged;
  // Its details are in the developer's console, and nothing else is.
  expect(faults.join()).toContain('InvalidOperationInCellEditMode');
  expect(faults.filter((fault) => !/InvalidOperationInCellEditMode|RichApi\.Error/.test(fault))).toEqual([]);
  await close();
});

test('opened in a browser, the page says what it is', async () => {
  const { page, faults } = await openPage(browser, 'light');
  await page.goto(paneUrl);
  await page.getByRole('link', { name: /manifest\.xml/ }).waitFor();
  await page.screenshot({ path: 'out/pane-browser.png' });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where the network keeps Office.js away, the pane says so', async () => {
  const { page } = await openPage(browser, 'light');
  await page.route(`${officeCdn}**`, (route) => route.abort());
  await page.goto(paneUrl);
  await page.getByText(/Office/).waitFor();
  expect(await page.locator('body').innerText()).toMatch(/Office does not answer|未能连接 Office/);
  await page.context().close();
});

test('the scripts of the pane stay below 300 KB compressed, a quarter of them the words of the rules', () => {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const compressed = scripts.map((name) => gzipSync(readFileSync(join('dist', name))).length);
  expect(compressed.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
});
