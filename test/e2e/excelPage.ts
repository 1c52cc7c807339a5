import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { playExcelOnTheWeb } from './frameProtocol';

const site = 'https://localhost:3000';
export const paneUrl = `${site}/taskpane.html`;
export const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const installedOfficeJs = 'node_modules/@microsoft/office-js/dist';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface ExcelPageOptions {
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  /** Carries out one request of the Excel client; whatever it is given and gives is JSON. */
  readonly answer: (body: string) => Promise<string>;
}

export interface ExcelPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Whatever ought not to be: console errors (violations of the policy are among them), uncaught errors, requests that leave the machine. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page as wide as a task pane, without anything in it; what goes wrong in it is collected. */
export async function openPage(
  browser: Browser,
  colorScheme: 'light' | 'dark',
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    viewport: { width: 320, height: 720 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  await page.route('**/*', async (route) => {
    if (!(await serve(route))) {
      faults.push(`request: ${route.request().url()}`);
      await route.abort();
    }
  });
  return { page, faults };
}

/** The production build in a frame of a page that plays Excel on the web. */
export async function openExcelPage(browser: Browser, options: ExcelPageOptions): Promise<ExcelPage> {
  const { page, faults } = await openPage(browser, options.colorScheme);
  await page.exposeFunction('answerRequest', options.answer);
  await page.goto(`${site}/excel.html`);
  await page.evaluate(playExcelOnTheWeb, { paneUrl, locale: options.locale });
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (pane === null) throw new Error('The page that plays Excel has no frame for the pane.');
  return { page, pane, faults, close: () => page.context().close() };
}

/** The site's files, and Office.js under the address of its CDN; nothing else is there. */
async function serve(route: Route): Promise<boolean> {
  const { origin, pathname, href } = new URL(route.request().url());
  if (href === `${site}/excel.html`) {
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><body style="margin:0"></body>' });
    return true;
  }
  const file = origin === site ? join('dist', pathname) : officeFile(href);
  if (file === undefined || !existsSync(file)) return false;
  await route.fulfill({ contentType: contentTypes[extname(file)] ?? '', body: await readFile(file) });
  return true;
}

function officeFile(href: string): string | undefined {
  if (!href.startsWith(officeCdn)) return undefined;
  const asked = join(installedOfficeJs, href.slice(officeCdn.length).replace(/\?.*/, ''));
  return existsSync(asked) ? asked : asked.toLowerCase();
}
