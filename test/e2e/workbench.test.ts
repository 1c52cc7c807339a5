import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../scripts/site';
import { createLocalExcel } from '../../src/host';
import { buildIfOutdated, buildWorkbenchIfOutdated } from './build';
import { launchChromium } from '../../scripts/chromium';
import { openWorkbench } from './openWorkbench';

jest.setTimeout(120_000);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  buildIfOutdated();
  buildWorkbenchIfOutdated();
  mkdirSync('out', { recursive: true });
  site = await serveSite([0]);
  browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (options = {}) => openWorkbench(browser, site.url, options);

const goToSheet = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Types an address into the name box. */
async function goToCell(page: Page, address: string): Promise<void> {
  await page.locator('.name-box').fill(address);
  await page.locator('.name-box').press('Enter');
}

async function clickRibbon(page: Page, name: string): Promise<void> {
  const button = page.locator('.ribbon').getByRole('button', { name });
  await button.click();
  await page.locator('.ribbon [aria-busy]').waitFor({ state: 'detached' });
}

test.each(['light', 'dark'] as const)(
  'in %s, a newcomer validates from the ribbon and sees what is wrong, and nothing leaves the machine',
  async (colorScheme) => {
    const { page, pane, cell, faults, close } = await open({ colorScheme });
    expect(await page.locator('header').innerText()).toContain('没有 Excel 时的替身');
    await goToSheet(page, '收入明细');
    await cell('C6').click();
    await page.keyboard.type('20214700\n');
    await clickRibbon(page, '校验');
    const place = pane.getByRole('button', { name: '收入明细!C6' }).first();
    await place.waitFor();
    expect(await cell('C6').getAttribute('aria-description')).toContain('【决算通】');
    await goToSheet(page, '单位信息');
    await place.click();
    await page.locator('.sheet-tab[aria-selected=true]', { hasText: '收入明细' }).waitFor();
    expect(await page.locator('.name-box').inputValue()).toBe('C6');
    await page.screenshot({ path: `out/workbench-${colorScheme}.png` });
    expect(faults).toEqual([]);
    await close();
  },
);

test('a figure of the report follows an edit at once, and undo takes both back', async () => {
  const { page, cell, faults, close } = await open();
  await clickRibbon(page, '生成报表');
  await goToSheet(page, '决算图表');
  await page.getByRole('img', { name: '收入决算结构' }).waitFor();
  await goToSheet(page, '收入支出决算总表');
  const formula = page.locator('td.active');
  await goToCell(page, 'B6');
  const before = await formula.innerText();
  expect(await page.locator('.formula').inputValue()).toMatch(/^=.*收入明细/);
  await goToSheet(page, '收入明细');
  await cell('C6').click();
  await page.keyboard.type('30214800\n');
  await goToSheet(page, '收入支出决算总表');
  expect(await formula.innerText()).not.toBe(before);
  await goToSheet(page, '收入明细');
  await page.keyboard.press('Control+z');
  expect(await cell('C6').innerText()).toBe('20,214,800.00');
  await goToSheet(page, '收入支出决算总表');
  expect(await formula.innerText()).toBe(before);
  expect(faults).toEqual([]);
  await close();
});

test('in English everything around the workbook speaks English', async () => {
  const { page, pane, faults, close } = await open({ locale: 'en-US' });
  expect(await page.locator('header').innerText()).toContain('stand-in for machines without Excel');
  await page.locator('.ribbon').getByRole('button', { name: 'Validate' }).waitFor();
  await pane
    .getByRole('button', { name: /^Validate/ })
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Home' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await page.locator('.ribbon').getByRole('button', { name: '校验' }).waitFor();
  await pane.getByRole('button', { name: /^校验/ }).first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('the keyboard alone goes about the sheet, selects, edits and deletes as in Excel', async () => {
  const { page, cell, faults, close } = await open();
  const at = () => page.locator('.name-box').inputValue();
  await goToSheet(page, '收入明细');
  await goToCell(page, 'B5');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('C5');
  await page.keyboard.press('Control+ArrowDown');
  expect(await at()).toBe('C11');
  await page.keyboard.press('Control+Shift+ArrowUp');
  expect(await page.locator('.name-box').inputValue()).toBe('C4:C11');
  await page.keyboard.press('Home');
  expect(await at()).toBe('A11');
  await goToCell(page, 'J20');
  await page.keyboard.type('=1+');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toContain('公式有误');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  expect(await cell('J20').innerText()).toBe('2');
  expect(await at()).toBe('J21');
  await page.keyboard.type('甲');
  await page.keyboard.press('Escape');
  expect(await cell('J21').innerText()).toBe('');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  expect(await cell('J20').innerText()).toBe('11');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Delete');
  expect(await cell('J20').innerText()).toBe('');
  await page.keyboard.press('Control+z');
  expect(await cell('J20').innerText()).toBe('11');
  expect(faults).toEqual([]);
  await close();
});

test('cells are copied with their formulas, and as text to and from other programs', async () => {
  const { page, cell, faults, close } = await open();
  await goToSheet(page, '收入明细');
  await goToCell(page, 'J20');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('=J20*2');
  await goToCell(page, 'J20:K20');
  await page.keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '3\t6');
  await goToCell(page, 'J22');
  await page.keyboard.press('Control+v');
  await cell('K22').getByText('6', { exact: true }).waitFor();
  await cell('K22').click();
  expect(await page.locator('.formula').inputValue()).toBe('=J22*2');
  await page.evaluate(() => navigator.clipboard.writeText('甲\t1,234.5\n乙\t"两\n行"'));
  await goToCell(page, 'J24');
  await page.keyboard.press('Control+v');
  await cell('J25').getByText('乙').waitFor();
  expect(await cell('K24').innerText()).toBe('1,234.50');
  expect(await cell('K25').innerText()).toBe('两\n行');
  expect(await page.locator('.status-bar').innerText()).toContain('计数: 4');
  expect(faults).toEqual([]);
  await close();
});

test('of fifty thousand rows only those in view are drawn', async () => {
  const { page, cell, faults, close } = await open();
  await page.getByRole('tab', { name: '开始' }).click();
  await page.getByRole('button', { name: '新建' }).click();
  const rows = Array.from({ length: 50_000 }, (_, index) => `${index + 1}\t${index * 2}`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await page.keyboard.press('Control+v');
  await page.locator('.status-bar', { hasText: '100000' }).waitFor();
  await page.keyboard.press('Control+End');
  expect(await cell('A50000').innerText()).toBe('50000');
  expect(await page.locator('tbody tr[role=row]').count()).toBeLessThan(60);
  await page.keyboard.press('Control+Home');
  await page.locator('.scroller').evaluate((scroller) => {
    scroller.scrollTop = 500_000;
  });
  await cell('A25000').waitFor();
  expect(await page.locator('tbody tr[role=row]').count()).toBeLessThan(60);
  expect(faults).toEqual([]);
  await close();
});

test('what was saved is read back as it was', async () => {
  const { page, cell, faults, close } = await open();
  await goToSheet(page, '收入明细');
  await cell('C6').click();
  await page.keyboard.type('=20214800/2\n');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const path = await (await saving).path();
  const { workbook } = await createLocalExcel({ xlsx: readFileSync(path) });
  const sheet = workbook.sheets.find(({ name }) => name === '收入明细');
  expect([...(sheet?.cells.values() ?? [])]).toContainEqual({ formula: '=20214800/2', value: 10_107_400 });
  expect(faults).toEqual([]);
  await close();
});

test('sheets are added, renamed and taken back', async () => {
  const { page, faults, close } = await open();
  await page.getByRole('button', { name: '新工作表' }).click();
  await page.locator('.sheet-tab[aria-selected=true]').dblclick();
  await page.keyboard.type('备查\n');
  expect(await page.locator('.sheet-tab[aria-selected=true]').innerText()).toBe('备查');
  await page.locator('.sheet-tab[aria-selected=true]').dblclick();
  await page.keyboard.type('收入明细\n');
  expect(await page.getByRole('alert').innerText()).toContain('同名');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await page.locator('.sheet-tab', { hasText: /备查|Sheet/ }).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
