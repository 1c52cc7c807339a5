import { looked } from './atTheDesk';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(120_000);

const { open } = useWorkbench();

test('in an empty workbook a newcomer reads what to do, inserts the template by the one button that stands out, and is led to its sheets', async () => {
  const { page, pane, faults, close } = await open();
  await page.locator('#tab-home').click();
  await page.getByRole('button', { name: '新建' }).click();
  await pane.getByRole('heading', { name: '从这里开始' }).waitFor();
  await looked(pane);
  await pane.getByText('本工作簿还没有填报表。先插入模板，再逐张填写。').waitFor();
  await page.screenshot({ path: 'out/first-run.png' });

  await pane.getByRole('button', { name: '插入模板' }).click();
  await pane.getByText('模板已插入。').waitFor();
  const inserted = pane.getByRole('region', { name: /^新增的工作表/ });
  const sheets = await page.locator('.sheet-tab').allInnerTexts();
  expect(sheets).toEqual(expect.arrayContaining(['单位信息', '收入明细', '支出明细']));
  await inserted.getByRole('button', { name: '单位信息' }).click();
  await page.locator('.sheet-tab[aria-selected=true]', { hasText: '单位信息' }).waitFor();
  await page.screenshot({ path: 'out/first-run-template.png' });

  expect(faults).toEqual([]);
  await close();
});
