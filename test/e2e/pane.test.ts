import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { buildIfOutdated } from './build';
import { launchChromium } from '../../scripts/chromium';
import { officeCdn, openPage, paneUrl } from './excelPage';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  buildIfOutdated();
  mkdirSync('out', { recursive: true });
  browser = await launchChromium();
}, 300_000);

afterAll(() => browser.close());

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
