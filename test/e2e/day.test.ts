import { readFileSync } from 'node:fs';
import { arrived, clickRibbon, goToSheet, looked, openFile, openTab, typeInto } from './atTheDesk';
import { useWorkbench } from './useWorkbench';

jest.setTimeout(180_000);

const { open } = useWorkbench();

const asPrinted = readFileSync('assets/samples/fengtai-2020-as-printed.xlsx');

test('the slip of the print is found from the ribbon, reached, corrected in the grid, and its finding goes by itself', async () => {
  const { page, pane, cell, faults, close } = await open();
  await openFile(page, 'as-printed.xlsx', asPrinted);
  await page.locator('#tab-add-in').click();
  await pane.getByRole('tab').first().waitFor();
  await clickRibbon(page, '校验');
  await pane.getByText('发现 2 个错误').waitFor();
  const finding = pane.getByText('专家评分!F21（可持续影响效益 › 专家一）填的是 8.5，应为 9');
  await finding.waitFor();
  await pane.getByRole('button', { name: '专家评分!F21' }).first().click();
  await arrived(page, '专家评分!F21');
  await page.screenshot({ path: 'out/day-found.png' });

  await typeInto(cell('F21'), '9');
  await finding.waitFor({ state: 'detached' });
  expect(await cell('F21').innerText()).toMatch(/^9/);
  await pane.getByRole('button', { name: '错误 1', exact: true }).waitFor();
  await page.screenshot({ path: 'out/day-corrected.png' });
  expect(faults).toEqual([]);
  await close();
});

test('the sample is validated and generated from the pane, and a figure of a sentence leads to its source cell', async () => {
  const { page, pane, faults, close } = await open();
  await looked(pane);
  await pane.getByRole('button', { name: '校验', exact: true }).click();
  await pane.getByRole('button', { name: '错误 0', exact: true }).waitFor();
  await openTab(pane, '概览');
  await pane.getByRole('button', { name: '生成报表' }).click();
  await pane.getByText('报表已写入本工作簿。').waitFor();
  await pane.getByRole('button', { name: '收入决算表', exact: true }).first().click();
  await arrived(page, '收入决算表!A1');

  await openTab(pane, '说明');
  await looked(pane);
  const figure = pane.locator('[data-figure]', { hasText: '2545.85' }).first();
  await figure.hover();
  const card = pane.locator('#figure-card');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/2,?545\.85/);
  await page.screenshot({ path: 'out/day-narrative.png' });
  const source = await card.getByRole('button', { name: /!/ }).first().innerText();
  await figure.click();
  await arrived(page, source);
  await page.mouse.move(0, 0);
  await figure.hover();
  await card.getByRole('button', { name: '在“数字”中查看来龙去脉' }).click();
  await pane.getByRole('tree').waitFor();
  await page.screenshot({ path: 'out/day-figure.png' });
  expect(faults).toEqual([]);
  await close();
});

test('a finding is accepted only with a reason, which stands on the findings sheet, and opened again', async () => {
  const { page, pane, faults, close } = await open();
  await looked(pane);
  await clickRibbon(page, '校验');
  await pane.getByRole('button', { name: '提示 2', exact: true }).waitFor();
  await pane.getByRole('button', { name: '接受…' }).first().click();
  await pane.getByRole('button', { name: '接受', exact: true }).click();
  await pane.getByText(/^请写明理由/).waitFor();
  await pane.getByRole('textbox', { name: '为什么不用更正？' }).fill('印本如此，已与财政局核实');
  await pane.getByRole('button', { name: '接受', exact: true }).click();
  await pane.getByRole('button', { name: '已接受 1', exact: true }).click();
  await pane.getByText('已接受：印本如此，已与财政局核实').waitFor();
  await page.screenshot({ path: 'out/day-accepted.png' });

  await page.setViewportSize({ width: 2400, height: 800 });
  await goToSheet(page, '校验结果');
  const note = page.getByRole('gridcell', { name: '印本如此，已与财政局核实' });
  await note.waitFor();
  await pane.getByRole('button', { name: '撤回接受' }).click();
  await pane.getByRole('button', { name: '已接受 0', exact: true }).waitFor();
  await pane.getByRole('button', { name: '待处理 2', exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
