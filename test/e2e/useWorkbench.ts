import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveSite } from '../../scripts/site';
import { buildIfOutdated, buildWorkbenchIfOutdated } from './build';
import { launchChromium } from '../../scripts/chromium';
import { openWorkbench, type OpenWorkbench } from './openWorkbench';

/** What the tests of a file share: one server on the builds, and one browser. */
export interface Workbench {
  readonly browser: () => Browser;
  /** Address of the site, with its last slash. */
  readonly url: () => string;
  readonly open: (options?: BrowserContextOptions) => Promise<OpenWorkbench>;
}

/** Has the builds made, served and opened for the tests of a file; pictures go to out/. */
export function useWorkbench(): Workbench {
  const opened: { browser?: Browser; site?: Awaited<ReturnType<typeof serveSite>> } = {};
  beforeAll(async () => {
    buildIfOutdated();
    buildWorkbenchIfOutdated();
    mkdirSync('out', { recursive: true });
    opened.site = await serveSite([0]);
    opened.browser = await launchChromium();
  }, 300_000);
  afterAll(async () => {
    await opened.browser?.close();
    await opened.site?.close();
  });
  const browser = () => opened.browser!;
  const url = () => opened.site!.url;
  return { browser, url, open: (options) => openWorkbench(browser(), url(), options) };
}
