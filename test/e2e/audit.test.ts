import { readFileSync } from 'node:fs';
import { source as axe, type AxeResults } from 'axe-core';
import JSZip from 'jszip';
import type { FrameLocator, Page } from 'playwright-core';
import { arrived, looked, openTab, paneDocument } from './atTheDesk';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(240_000);

const { open } = useWorkbench();

/** What a number of the text is said to be. */
const numeral = (pane: FrameLocator, text: string) =>
  pane.locator('[data-numeral]', { hasText: text }).first();

async function barriersIn(page: Page): Promise<readonly string[]> {
  const document = paneDocument(page);
  await document.evaluate(axe);
  const { violations } = await document.evaluate<AxeResults>(() =>
    window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { iframes: false, resultTypes: ['violations'] }),
  );
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

const documentOf = (...lines: readonly string[]): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;

async function docx(...lines: readonly string[]): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('word/document.xml', documentOf(...lines));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

test('a pasted text is audited beside the workbook: the wrong number is underlined, found, and leads to its cell', async () => {
  const { page, pane, faults, close } = await open();
  await looked(pane);
  await openTab(pane, '核对文稿');
  await pane
    .getByLabel('文稿文字')
    .fill('丰台区总工会行政编制27人，实有人数24人；事业编制75人，实有人数43人。');
  await pane.getByRole('button', { name: '核对', exact: true }).click();
  await pane.getByText(/按文稿自身和本工作簿核对，有 1 处错误/).waitFor();
  const wrong = numeral(pane, '75');
  expect(await wrong.evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe('wavy');
  expect(await numeral(pane, '27').evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe(
    'solid',
  );
  await pane.getByRole('button', { name: /错误.*75/ }).click();
  expect(await wrong.evaluate((one) => one === document.activeElement)).toBe(true);
  const cell = pane
    .getByRole('region', { name: '这个数字' })
    .getByTitle(/^定位到/)
    .first();
  const address = await cell.textContent();
  await cell.click();
  await arrived(page, address ?? '');
  await page.screenshot({ path: 'out/audit.png' });
  expect(await barriersIn(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('a Word document is opened, read in English, and given back with comments', async () => {
  const { page, pane, faults, close } = await open({ locale: 'en-US', colorScheme: 'dark' });
  await looked(pane);
  await openTab(pane, 'Audit');
  const asked = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: 'Open a file' }).click();
  const text = '2021年度收、支总计500.00万元，比上年增加100.00万元，增长20.00%。';
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await (await asked).setFiles({ name: '说明.docx', mimeType, buffer: await docx('题目', text) });
  await pane.getByText(/Checked against the text itself: 1 to correct/).waitFor();
  await pane.getByRole('button', { name: /^Error/ }).click();
  await pane.getByText('20.00: Refuted').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  await page.screenshot({ path: 'out/audit-en.png' });

  const saved = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Word with comments' }).click();
  expect((await saved).suggestedFilename()).toBe('说明（批注）.docx');
  const marked = await JSZip.loadAsync(readFileSync(await (await saved).path()));
  expect(await marked.file('word/document.xml')?.async('string')).toMatch(
    /<w:commentRangeStart w:id="0"\/><w:r><w:t[^>]*>20\.00%<\/w:t>/u,
  );
  expect(await marked.file('word/comments.xml')?.async('string')).toContain('Error: ');
  expect(faults).toEqual([]);
  await close();
});
