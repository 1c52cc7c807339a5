import { stat } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

export type Language = 'zh' | 'en';

type Words = Readonly<Record<Language, string>>;

/** The workbench in a browser, as a reader of one language sees it. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly clickRibbon: (label: Words) => Promise<void>;
  readonly openSample: (file: string) => Promise<void>;
  readonly openTab: (name: TabName) => Promise<void>;
  readonly goToSheet: (name: string) => Promise<void>;
  /** Draws all of the page, or one part of it. */
  readonly draw: (picture: string, part?: string) => Promise<void>;
}

const locales = { zh: 'zh-CN', en: 'en-US' } as const;
const size = { width: 1000, height: 560 };
const mostBytes = 120_000;

const home: Words = { zh: '开始', en: 'Home' };
const own: Words = { zh: '决算通', en: 'Final Accounts' };
const open: Words = { zh: '打开', en: 'Open' };

/** The order in which the pane has them. */
const tabs = ['overview', 'findings', 'report', 'narrative', 'figures', 'audit', 'settings'] as const;
type TabName = (typeof tabs)[number];

/** Opens the workbench; pictures go to the folder of the language. */
export async function openDesk(browser: Browser, url: string, language: Language): Promise<Desk> {
  const context = await browser.newContext({ viewport: size, locale: locales[language] });
  const page = await context.newPage();
  const pane = page.frameLocator('iframe');
  const ribbon = page.locator('.ribbon');
  const isRead = (): Promise<void> => pane.getByRole('main').locator('details').first().waitFor();
  const press = (where: Locator, label: Words): Promise<void> =>
    where.getByRole('button', { name: label[language], exact: true }).click();
  await page.goto(url);
  await isRead();
  return {
    page,
    pane,
    clickRibbon: async (label) => {
      await press(ribbon, label);
      await ribbon.locator('[aria-busy]').waitFor({ state: 'detached' });
      await page.mouse.move(0, size.height);
    },
    openSample: async (file) => {
      await ribbon.getByRole('tab', { name: home[language], exact: true }).click();
      const chosen = page.waitForEvent('filechooser');
      await press(ribbon, open);
      await (await chosen).setFiles(file);
      await page.locator('header', { hasText: file.split('/').at(-1) ?? file }).waitFor();
      await ribbon.getByRole('tab', { name: own[language], exact: true }).click();
      await isRead();
    },
    openTab: (name) => pane.getByRole('tab').nth(tabs.indexOf(name)).click(),
    goToSheet: (name) => page.getByRole('tab', { name, exact: true }).click(),
    draw: (picture, part = '.page') =>
      draw(page.locator(part), `docs/pictures/guide/${language}/${picture}.png`),
  };
}

async function draw(part: Locator, path: string): Promise<void> {
  await part.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const bytes = (await stat(path)).size;
  if (bytes > mostBytes) throw new Error(`${path} has ${bytes} bytes; ${mostBytes} at most`);
  console.log(`${path}: ${bytes} bytes`);
}
