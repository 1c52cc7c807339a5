import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** Goes to a sheet by its tab. */
export const goToSheet = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();

/** Clicks a button of the add-in's ribbon and waits until its function has ended. */
export async function clickRibbon(page: Page, name: string): Promise<void> {
  await page.locator('.ribbon').getByRole('button', { name, exact: true }).click();
  await page.locator('.ribbon [aria-busy]').waitFor({ state: 'detached' });
}

/** Opens a file as its user does: by the ribbon and the system's dialogue. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.locator('#tab-home').click();
  await page.locator('#panel-home button').first().click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await asked).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.locator('header', { hasText: name }).waitFor();
  await page.locator('td[data-address=A1]').waitFor();
}

/** Opens a tab of the pane. */
export async function openTab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByRole('tabpanel', { name }).waitFor();
}

/** Waits until the pane has looked at the workbook as it is. */
export async function looked(pane: FrameLocator): Promise<void> {
  await pane.getByText(/正在查看工作簿|Looking at the workbook/).waitFor({ state: 'detached' });
}

/** Waits until the selection is at an address, `收入明细!C6`. */
export async function arrived(page: Page, address: string): Promise<void> {
  const [sheet = '', cell = ''] = address.split('!');
  await page.locator('.sheet-tab[aria-selected=true]', { hasText: sheet }).waitFor();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.name-box')?.value === wanted,
    cell,
  );
}

/** Types into a cell that is in view. */
export async function typeInto(cell: Locator, text: string): Promise<void> {
  await cell.click();
  await cell.page().keyboard.type(`${text}\n`);
}

/** The document of the pane. */
export function paneDocument(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The page has no frame with the pane.');
  return frame;
}
