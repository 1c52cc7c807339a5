import type { Page } from 'playwright-core';
import { arrived, goToSheet, looked, paneDocument, typeInto } from './atTheDesk';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(120_000);

const { open } = useWorkbench();

/** What has the keyboard in the pane: its role and its name, else its text. */
const focused = (page: Page): Promise<string> =>
  paneDocument(page).evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return '';
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent}`;
  });

/** Presses a key until something in the pane has the keyboard. */
async function press(page: Page, key: string, until: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 40; times++) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
    if (until.test(passed.at(-1) ?? '')) return;
  }
  throw new Error(`${key} does not lead to ${String(until)}, but along ${passed.join(' | ')}`);
}

test('the keyboard alone validates, walks the tabs and the findings, goes to a cell, corrects it, and comes back', async () => {
  const { page, pane, cell, faults, close } = await open();
  await looked(pane);
  await goToSheet(page, '收入明细');
  await typeInto(cell('C6'), '20214700');

  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  expect(await focused(page)).toMatch(/^tab 概览/);
  await press(page, 'Tab', /^button 校验$/);
  await page.keyboard.press('Enter');
  await pane.getByText(/发现 \d+ 个错误/).waitFor();
  expect(await focused(page)).toMatch(/^tab 校验/);
  await press(page, 'ArrowRight', /^tab 报表/);
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name: '报表' }).waitFor();
  await press(page, 'ArrowLeft', /^tab 校验/);
  await page.keyboard.press('Enter');
  await press(page, 'Tab', /^input 查找/);
  await press(page, 'Tab', /^div .*20,214,700/);
  await press(page, 'ArrowDown', /^div /);
  await press(page, 'ArrowUp', /^div .*20,214,700/);
  await page.keyboard.press('Enter');
  await arrived(page, '收入明细!C6');

  await page.keyboard.press('Control+Shift+F6');
  await page.keyboard.press('Shift+F6');
  await page.keyboard.type('20214800\n');
  await pane.getByRole('button', { name: '错误 0', exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
