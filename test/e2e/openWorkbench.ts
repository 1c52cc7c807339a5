import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly cell: (address: string) => Locator;
  /** Whatever ought not to be: console errors, uncaught errors, requests that are not answered on this machine. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench at the address where it is served and waits for grid and pane. */
export async function openWorkbench(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  context.on('response', (response) => {
    if (!response.url().startsWith(url) && !response.fromServiceWorker())
      faults.push(`left: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A download ends its request in this way.
    if (!request.url().startsWith('blob:')) faults.push(`failed: ${request.url()}`);
  });
  await page.goto(url);
  const pane = page.frameLocator('iframe');
  await page.locator('td[data-address=A1]').waitFor();
  await pane.getByRole('button').first().waitFor();
  return {
    page,
    pane,
    cell: (address) => page.locator(`td[data-address=${address}]`),
    faults,
    close: () => context.close(),
  };
}
