import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(120_000);

const { browser, url } = useWorkbench();

/** What stands in the scripts that bring exceljs, and docx. */
const heavy = ['sharedStrings', 'wordprocessingml/2006/main'];

const read = (name: string): string => readFileSync(join('dist', name), 'utf8');

/** The scripts that the page itself names, ours. */
const initial = (): readonly string[] =>
  [...read('taskpane.html').matchAll(/<script src="?([\w.]+\.js)"?[ >]/g)].map(([, name = '']) => name);

test('what the pane loads first is 250 KB compressed at most, without what reads and writes files', () => {
  const scripts = initial();
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  process.stderr.write(`Initial scripts of the pane: ${String(size)} bytes compressed.\n`);
  expect(size).toBeLessThanOrEqual(250_000);
  const others = readdirSync('dist').filter((name) => name.endsWith('.js') && !scripts.includes(name));
  for (const mark of heavy) {
    expect(others.filter((name) => read(name).includes(mark))).not.toEqual([]);
    expect(scripts.filter((name) => read(name).includes(mark))).toEqual([]);
  }
});

declare global {
  interface Window {
    /** When the answer to the pane's first click was on the screen, in milliseconds after the pane's page was begun. */
    answered?: number;
  }
}

test('the pane answers its first click while a slow computer is still loading the workbook', async () => {
  const context = await browser().newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    if (window === window.top) return;
    new MutationObserver((_, observer) => {
      document.querySelector<HTMLElement>('[role=tab]:last-child:not([aria-selected=true])')?.click();
      if (document.querySelector('#settings-panel select') === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.answered = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url());
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  await pane?.waitForFunction(() => window.answered !== undefined);
  const milliseconds = await pane?.evaluate(() => window.answered);
  process.stderr.write(
    `First click answered after ${String(Math.round(milliseconds ?? 0))} ms at a quarter of the speed.\n`,
  );
  expect(milliseconds).toBeGreaterThan(0);
  await context.close();
});
