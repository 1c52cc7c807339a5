import { readFileSync } from 'node:fs';
import { source as axe, type AxeResults, type run } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { clickRibbon, looked, openFile, openTab, paneDocument } from './atTheDesk';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(240_000);

const { open } = useWorkbench();

const asPrinted = readFileSync('assets/samples/fengtai-2020-as-printed.xlsx');

const tabs = [
  ['概览', 'Overview'],
  ['校验', 'Findings'],
  ['报表', 'Report'],
  ['说明', 'Narrative'],
  ['数字', 'Figures'],
  ['核对文稿', 'Audit'],
  ['设置', 'Settings'],
] as const;

declare global {
  interface Window {
    axe: { readonly run: typeof run };
  }
}

/** Places where the keyboard passes on at once: those by which Fluent guides it, and the grid, whose own keys scroll it. */
const passedOn = ['[data-tabster-dummy]', '.scroller'];

/** What axe holds against a document that is serious or critical. */
async function barriersIn(document: Frame, where: string): Promise<readonly string[]> {
  await document.evaluate(axe);
  const { violations } = await document.evaluate<AxeResults, readonly string[]>(
    (exclude) => window.axe.run({ exclude: [...exclude] }, { iframes: false, resultTypes: ['violations'] }),
    passedOn,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`));
}

/** Makes the pane as wide as Excel makes it: 320 pixels at least. */
const widen = (page: Page, width: number): Promise<void> =>
  page.locator('.pane').evaluate((pane, pixels) => {
    pane.style.width = `${pixels + 1}px`;
  }, width);

const room = (document: Frame) =>
  document.evaluate(() => {
    const { scrollWidth, clientWidth } = window.document.documentElement;
    return { scrollWidth, clientWidth };
  });

const inChinese = { locale: 'zh-CN', language: 0, validate: '校验', generate: '生成报表' } as const;
const inEnglish = {
  locale: 'en-US',
  language: 1,
  validate: 'Validate',
  generate: 'Generate report',
} as const;

test.each([
  { looks: 'light', colorScheme: 'light', forcedColors: 'none', ...inChinese },
  { looks: 'dark', colorScheme: 'dark', forcedColors: 'none', ...inEnglish },
  { looks: 'high contrast', colorScheme: 'dark', forcedColors: 'active', ...inChinese },
] as const)(
  'in $looks and $locale every tab is usable within 320 pixels, and axe finds no barrier in pane or page',
  async ({ looks, colorScheme, forcedColors, locale, language, validate, generate }) => {
    const { page, pane, faults, close } = await open({
      colorScheme,
      forcedColors,
      locale,
      viewport: { width: 1280, height: 1000 },
    });
    await openFile(page, 'as-printed.xlsx', asPrinted);
    await page.locator('#tab-add-in').click();
    await pane.getByRole('tab').first().waitFor();
    await clickRibbon(page, generate);
    await clickRibbon(page, validate);
    const barriers: string[] = [...(await barriersIn(page.mainFrame(), 'page'))];
    for (const names of tabs) {
      const name = names[language];
      await openTab(pane, name);
      await looked(pane);
      await widen(page, 320);
      const { scrollWidth, clientWidth } = await room(paneDocument(page));
      expect([name, scrollWidth]).toEqual([name, Math.min(scrollWidth, clientWidth)]);
      expect(clientWidth).toBeGreaterThan(300);
      const picture = `out/tab-${names[1].toLowerCase()}-${locale}-${looks.replace(' ', '-')}`;
      await page.locator('.pane').screenshot({ path: `${picture}-320.png` });
      barriers.push(...(await barriersIn(paneDocument(page), name)));
      await widen(page, 400);
      await page.locator('.pane').screenshot({ path: `${picture}-400.png` });
    }
    expect(barriers).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
