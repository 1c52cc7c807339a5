// Takes the pictures of the user guide in the workbench, into docs/pictures/guide: npm run pictures:guide, which builds both before.
import { launchChromium } from './chromium';
import { type Desk, openDesk } from './guidePictures/desk';
import { serveSite } from './site';

const generate = { zh: '生成报表', en: 'Generate report' };
const validate = { zh: '校验', en: 'Validate' };

const tall = { width: 1000, height: 820 };
const broad = { width: 860, height: 680 };
const wide = { width: 1000, height: 560 };

/** Each picture of the guide, in the order in which the workbook comes to show it. */
const pictures: readonly ((desk: Desk) => Promise<void>)[] = [
  async ({ draw }) => draw('workbench'),
  async ({ goToSheet, draw }) => {
    await goToSheet('支出明细');
    await draw('fill-in', '.sheet-area');
  },
  async ({ clickRibbon, goToSheet, draw }) => {
    await clickRibbon(generate);
    await goToSheet('收入支出决算总表');
    await draw('report');
  },
  async ({ page, pane, openTab, draw }) => {
    await page.setViewportSize(tall);
    await openTab('narrative');
    const figure = pane.locator('button[data-figure]', { hasText: '2545.85' }).first();
    await figure.scrollIntoViewIfNeeded();
    await figure.hover();
    await pane.getByText('收入明细!').first().waitFor();
    await draw('narrative', '.pane');
  },
  async ({ pane, openTab, draw }) => {
    await openTab('figures');
    await pane.getByRole('searchbox').fill('2485.71');
    await pane.getByRole('listitem').getByRole('button').first().click();
    await pane.getByRole('tree').waitFor();
    await draw('figures', '.pane');
  },
  async ({ openTab, draw }) => {
    await openTab('settings');
    await draw('settings', '.pane');
  },
  async ({ openSample, clickRibbon, pane, draw }) => {
    await openSample('assets/samples/fengtai-2020-as-printed.xlsx');
    await clickRibbon(validate);
    await pane.getByRole('button', { name: '专家评分!F21' }).first().waitFor();
    await draw('findings', '.pane');
  },
  async ({ page, pane, draw }) => {
    await page.setViewportSize(wide);
    await pane.getByRole('button', { name: '专家评分!F21' }).first().click();
    await page.locator('.sheet-tab[aria-selected=true]', { hasText: '专家评分' }).waitFor();
    await page.locator('td[data-address=F21]').hover();
    await draw('marked-cell', '.sheet-area');
  },
  async ({ page, goToSheet, draw }) => {
    await page.setViewportSize(broad);
    await page.locator('.pane .close').click();
    await goToSheet('校验结果');
    await draw('findings-sheet', '.sheet-area');
  },
];

const site = await serveSite([0]);
const browser = await launchChromium();
try {
  for (const language of ['zh', 'en'] as const) {
    const desk = await openDesk(browser, site.url, language);
    for (const picture of pictures) await picture(desk);
  }
} finally {
  await browser.close();
  await site.close();
}
