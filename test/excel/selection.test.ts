import { activeCell, runIn, watchSelection } from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { openSample } from '../sampleFiles';

async function select(excel: LocalExcel, sheet: string, area: string) {
  await excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(area).select();
    await context.sync();
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('the active cell is told with its sheet, the first one of an area', async () => {
  const excel = await openSample('fengtai-2020');
  await select(excel, '支出明细', 'D7:E9');
  expect(await activeCell(runIn(excel.Excel))).toEqual({ sheet: '支出明细', row: 6, column: 3 });
});

test('every change of the selection is heard, on any sheet, until it is no longer wanted', async () => {
  const excel = await openSample('fengtai-2020');
  const heard = jest.fn();
  const unwatch = await watchSelection(runIn(excel.Excel), heard);
  await select(excel, '支出明细', 'D7');
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  await select(excel, '收入明细', 'C3');
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
  await unwatch();
  await select(excel, '收入明细', 'C4');
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('watching and asking take one round trip each', async () => {
  const excel = await openSample('fengtai-2020');
  const run = runIn(excel.Excel);
  excel.resetTraffic();
  await watchSelection(run, () => undefined);
  await activeCell(run);
  expect(excel.traffic).toHaveLength(2);
});
