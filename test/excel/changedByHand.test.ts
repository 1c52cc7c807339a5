import { generateReport, runIn } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import { unit } from '../../src/core/inputs/unit';
import { copyKey } from '../../src/excel/mark';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

const sheet = '支出决算表';

async function type(excel: LocalExcel, address: string, value: unknown, on = sheet): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(on).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function reported(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  return excel;
}

async function titleOf(excel: LocalExcel, name: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange('A1');
    range.load('values');
    await context.sync();
    return range.values.flat()[0] as unknown;
  });
}

describe('a report sheet changed by hand', () => {
  test('is kept each time under a name of its own', async () => {
    const excel = await reported();
    for (const title of ['第一次', '第二次', '第三次']) {
      await type(excel, 'A1', title);
      const { notes } = await generateReport(runIn(excel.Excel));
      expect(notes).toHaveLength(1);
    }
    expect(await titleOf(excel, `${sheet}（手改）`)).toBe('第一次');
    expect(await titleOf(excel, `${sheet}（手改） (2)`)).toBe('第二次');
    expect(await titleOf(excel, `${sheet}（手改） (3)`)).toBe('第三次');
    expect(await titleOf(excel, sheet)).toBe(sheet);
  });

  test('leaves a sheet of the user’s alone that has the name of the copy', async () => {
    const excel = await reported();
    await excel.run(async (context) => {
      context.workbook.worksheets.add(`${sheet}（手改）`).getRange('A1').values = [['我的']];
      await context.sync();
    });
    await type(excel, 'A1', '手工标题');
    await generateReport(runIn(excel.Excel));
    expect(await titleOf(excel, `${sheet}（手改）`)).toBe('我的');
    expect(await titleOf(excel, `${sheet}（手改） (2)`)).toBe('手工标题');
  });

  test('is no copy where only a note beside the table was added: it stays', async () => {
    const excel = await reported();
    await type(excel, 'Z1', '领导已阅');
    const before = await contentsOf(excel);
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes).toEqual([]);
    expect(await contentsOf(excel)).toEqual(before);
  });

  test('is one where a word of a sentence was changed, even a word that looks like a reference', async () => {
    const excel = await excelHolding(sampleWorkbook([{ table: unit, row: '简称', to: '工会"甲"A1' }]));
    await generateReport(runIn(excel.Excel));
    const changed = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('决算说明').getUsedRange();
      range.load('formulas');
      await context.sync();
      const row = range.formulas.findIndex(([cell]) => String(cell).includes('工会""甲""A1'));
      range.getCell(row, 0).formulas = [[String(range.formulas[row]?.[0]).replaceAll('A1设', 'A2设')]];
      await context.sync();
      return row;
    });
    expect(changed).toBeGreaterThan(0);
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('“决算说明”被手工改过')]);
  });

  test('is not one whose input sheet got another name', async () => {
    const excel = await reported();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(expenditure.name).name = "支出 '2020' (底稿)";
      await context.sync();
    });
    await type(excel, 'D2', 1, "支出 '2020' (底稿)");
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes).toEqual([]);
  });

  test('is not copied by a run that fails, and still is by the next one', async () => {
    const excel = await reported();
    await type(excel, 'A1', '手工标题');
    const before = await contentsOf(excel);
    excel.resetTraffic();
    excel.failNext({ request: 3, action: 12, code: 'GeneralException' });
    await expect(generateReport(runIn(excel.Excel))).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await contentsOf(excel)).toEqual(before);
    await generateReport(runIn(excel.Excel));
    expect(await titleOf(excel, `${sheet}（手改）`)).toBe('手工标题');
  });

  test('keeps its copy where the connection was lost while it was being laid out anew, whatever runs follow', async () => {
    const excel = await reported();
    await type(excel, 'A1', '手工标题');
    excel.failNext({ request: 3, action: 60, code: 'ConnectionFailure' });
    excel.failNext({ request: 4, code: 'ConnectionFailure' });
    await expect(generateReport(runIn(excel.Excel))).rejects.toMatchObject({ name: 'NotTakenBack' });
    await generateReport(runIn(excel.Excel));
    await generateReport(runIn(excel.Excel));
    expect(await titleOf(excel, `${sheet}（手改）`)).toBe('手工标题');
    expect(await titleOf(excel, sheet)).toBe(sheet);
  });

  test('can be copied by its user after a run was cut off while copying it', async () => {
    const excel = await reported();
    const on = (work: (worksheet: Excel.Worksheet) => void): Promise<void> =>
      excel.run(async (context) => {
        work(context.workbook.worksheets.getItem(sheet));
        await context.sync();
      });
    await on(({ customProperties }) => customProperties.add(copyKey, '1 cut off'));
    await generateReport(runIn(excel.Excel));
    await on((worksheet) => (worksheet.copy('After', worksheet).name = '我的副本'));
    await generateReport(runIn(excel.Excel));
    expect(await titleOf(excel, '我的副本')).toBe(sheet);
  });
});
