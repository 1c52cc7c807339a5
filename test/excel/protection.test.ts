import { generateReport, runIn } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

const options = { allowFormatCells: true, allowSort: true };

/** A workbook with its report, whose sheets are protected since, and an input changed. */
async function protectedReport(
  sheets: readonly string[],
  password?: string,
  within = options,
): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of sheets) worksheets.getItem(name).protection.protect(within, password);
    worksheets.getItem(expenditure.name).getRange('B3').values = [['换了名称的科目']];
    await context.sync();
  });
  excel.resetTraffic();
  return excel;
}

async function protectionOf(excel: LocalExcel, name: string): Promise<unknown> {
  return excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options.allowFormatCells, protection.options.allowInsertRows];
  });
}

describe('a protected report sheet', () => {
  test('is written and protected again as it was, in one round trip more before and one after', async () => {
    const open = await protectedReport([]);
    await generateReport(runIn(open.Excel));
    const trips = open.traffic.length;
    const excel = await protectedReport(['支出决算表', '收入决算表']);
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes).toEqual([]);
    expect(excel.traffic).toHaveLength(trips + 2);
    expect(await protectionOf(excel, '支出决算表')).toEqual([true, true, false]);
    expect(await protectionOf(excel, '收入决算表')).toEqual([true, true, false]);
    expect((await contentsOf(excel)).get('支出决算表')).toEqual((await contentsOf(open)).get('支出决算表'));
  });

  test('that has nothing to be written costs nothing and stays as it is', async () => {
    const excel = await protectedReport(['财政拨款“三公”经费支出决算表']);
    await generateReport(runIn(excel.Excel));
    expect(excel.traffic.every(({ error }) => error === undefined)).toBe(true);
    expect(await protectionOf(excel, '财政拨款“三公”经费支出决算表')).toEqual([true, true, false]);
  });

  test('with a password is told and left alone; the others are written', async () => {
    const excel = await protectedReport(['支出决算表'], '秘密');
    const before = await contentsOf(excel);
    const { notes, sheets } = await generateReport(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('“支出决算表”设了密码')]);
    expect((await contentsOf(excel)).get('支出决算表')).toEqual(before.get('支出决算表'));
    expect(sheets.filter(({ state }) => state === 'changed').length).toBeGreaterThan(0);
  });

  test('is protected again when writing fails', async () => {
    const excel = await protectedReport(['支出决算表']);
    const before = await contentsOf(excel);
    excel.failNext({ request: 4, action: 5, code: 'GeneralException' });
    await expect(generateReport(runIn(excel.Excel))).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await protectionOf(excel, '支出决算表')).toEqual([true, true, false]);
    expect(await contentsOf(excel)).toEqual(before);
  });
});

test('a copy of what was changed by hand is named with the day, if that is known', async () => {
  const excel = await excelHolding(sampleWorkbook());
  const today = (): Date => new Date(2021, 7, 5);
  await generateReport(runIn(excel.Excel), { today });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('支出决算表').getRange('A1').values = [['手工标题']];
    await context.sync();
  });
  await generateReport(runIn(excel.Excel), { today });
  expect([...(await contentsOf(excel)).keys()]).toContain('支出决算表（手改 0805）');
});
