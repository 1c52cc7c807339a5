import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createLocalExcel } from '../../src/host';
import { excelHolding } from '../excel/excelHolding';
import { largeWorkbook } from '../excel/largeWorkbook';
import { contentsOf } from '../sampleFiles';
import { clickRibbon, looked, openFile, paneDocument } from './atTheDesk';
import { failNext } from './failNext';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(180_000);

const { open } = useWorkbench();

/** What the workbook on the desk holds, by what it is saved as. */
async function saved(page: Page) {
  const saving = page.waitForEvent('download');
  await page.locator('.grid textarea').press('Control+s');
  const path = await (await saving).path();
  return contentsOf(await createLocalExcel({ xlsx: readFileSync(path) }));
}

test('an Excel that fails in the middle of the report is told in words, the workbook is as it was, and the next run ends well', async () => {
  const { page, pane, faults, close } = await open();
  await looked(pane);
  const before = await saved(page);
  await failNext(paneDocument(page), { after: 500, code: 'GeneralException' });
  const logged = page.waitForEvent('console', { predicate: (message) => message.type() === 'error' });
  await clickRibbon(page, '生成报表');
  const alert = pane.getByRole('alert').filter({ hasText: /\p{Script=Han}{5}/u });
  expect(await alert.innerText()).not.toMatch(/\bat \S+:\d+|undefined/);
  await page.screenshot({ path: 'out/disturbed.png' });
  await logged;
  await looked(pane);
  expect(await saved(page)).toEqual(before);
  // Its details are in the developer's console, and nothing else is.
  expect(faults.join()).toContain('GeneralException');
  expect(faults.filter((fault) => !/GeneralException|RichApi\.Error/.test(fault))).toEqual([]);

  await clickRibbon(page, '生成报表');
  await pane.getByText('报表已写入本工作簿。').waitFor();
  await close();
});

test('a long run tells how far it is, is cancelled by the pane, and leaves the workbook as it was', async () => {
  const excel = await excelHolding(largeWorkbook(1000));
  const { page, pane, faults, close } = await open();
  await openFile(page, 'thousand.xlsx', await excel.save());
  await page.locator('#tab-add-in').click();
  await pane.getByRole('tab').first().waitFor();
  await looked(pane);
  const before = await saved(page);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.locator('.ribbon').getByRole('button', { name: '生成报表', exact: true }).click();
  await pane.getByRole('progressbar').waitFor();
  await pane.getByRole('button', { name: '取消（Esc）' }).click();
  await pane.getByText('已取消，工作簿没有改动。').waitFor();
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.screenshot({ path: 'out/cancelled.png' });
  expect(await saved(page)).toEqual(before);
  expect(faults).toEqual([]);
  await close();
});
