import {
  freezeReport,
  generateReport,
  lookAtWorkbook,
  runIn,
  watchWorkbook,
  type Edit,
} from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { cellArea } from '../../src/host/model/area';
import { announceEdit } from '../../src/host/model/write';
import { contentsOf, openSample } from '../sampleFiles';

const open = () => openSample('fengtai-2020');

async function statesIn(excel: LocalExcel) {
  const { sheets } = await lookAtWorkbook(runIn(excel.Excel));
  return new Map(sheets.map(({ name, state }) => [name, state]));
}

async function edit(excel: LocalExcel, sheet: string, cell: string, value: unknown) {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

test('a look writes nothing and tells what would be written', async () => {
  const excel = await open();
  const before = await contentsOf(excel);
  const look = await lookAtWorkbook(runIn(excel.Excel));
  expect(await contentsOf(excel)).toEqual(before);
  expect(look.validated.validation.summary.errors).toBe(0);
  expect(look.report.narrative.length).toBeGreaterThan(50);
  expect(new Set(look.sheets.map(({ state }) => state))).toEqual(new Set(['absent']));
});

test('sheets are current once written, frozen once frozen, and tell a change by hand', async () => {
  const excel = await open();
  const run = runIn(excel.Excel);
  await generateReport(run);
  expect(new Set((await statesIn(excel)).values())).toEqual(new Set(['current']));
  await edit(excel, '支出决算表', 'B9', '改过');
  const edited = await statesIn(excel);
  expect([edited.get('支出决算表'), edited.get('收入决算表')]).toEqual(['editedByHand', 'current']);
  await freezeReport(run);
  expect((await statesIn(excel)).get('收入决算表')).toBe('frozen');
});

test('a sheet with words from the input tables is stale once these are others', async () => {
  const excel = await open();
  await generateReport(runIn(excel.Excel));
  await edit(excel, '单位信息', 'B5', '另一单位');
  expect((await statesIn(excel)).get('支出决算表')).toBe('stale');
});

test('a watcher hears of edits of others and of new sheets, not of what the add-in itself types', async () => {
  const excel = await open();
  const heard: Edit[] = [];
  await watchWorkbook(runIn(excel.Excel), (what) => heard.push(what));
  await edit(excel, '单位信息', 'B5', '另一单位');
  const sheet = excel.workbook.sheets.find(({ name }) => name === '单位信息')!;
  announceEdit(sheet, cellArea(4, 1), { triggerSource: 'Unknown' });
  await excel.run(async (context) => {
    context.workbook.worksheets.add('新表');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['cells', 'sheets']);
});
