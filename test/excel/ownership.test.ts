import { generateReport, runIn } from '../../src/excel';
import { markKey } from '../../src/excel/mark';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

const sheet = '支出决算表';

async function reported(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  return excel;
}

async function on(
  excel: LocalExcel,
  work: (worksheet: Excel.Worksheet) => void,
  name = sheet,
): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** What LibreOffice does to a workbook that it saves: it drops the properties of sheets, and shows hidden names. */
async function savedByLibreOffice(excel: LocalExcel): Promise<LocalExcel> {
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/visible');
    await context.sync();
    for (const { customProperties } of worksheets.items) {
      customProperties.getItemOrNullObject(markKey).delete();
    }
    for (const name of names.items) name.visible = true;
    await context.sync();
  });
  return createLocalExcel({ xlsx: await excel.save() });
}

async function statesOf(excel: LocalExcel): Promise<readonly string[]> {
  const { sheets, notes } = await generateReport(runIn(excel.Excel));
  return [...new Set([...sheets.map(({ state }) => state), ...notes.map(({ zh }) => zh)])];
}

async function namesOf(excel: LocalExcel): Promise<readonly string[]> {
  return [...(await contentsOf(excel)).keys()];
}

describe('a report sheet is known as ours', () => {
  test('after a program that drops the properties of sheets saved the workbook', async () => {
    const excel = await savedByLibreOffice(await reported());
    const before = await contentsOf(excel);
    expect(await statesOf(excel)).toEqual(['unchanged']);
    expect(await contentsOf(excel)).toEqual(before);
  });

  test.each([
    ['renamed', "五月'送审' (二)!", (worksheet: Excel.Worksheet) => (worksheet.name = "五月'送审' (二)!")],
    ['moved', sheet, (worksheet: Excel.Worksheet) => (worksheet.position = 0)],
    ['hidden', sheet, (worksheet: Excel.Worksheet) => (worksheet.visibility = 'Hidden')],
    [
      'cut',
      sheet,
      (worksheet: Excel.Worksheet) => {
        worksheet.getRange('1:2').delete('Up');
      },
    ],
  ])('when it was %s, with its property and without', async (_, name, change) => {
    const excel = await reported();
    await on(excel, change);
    const names = await namesOf(excel);
    expect(names).toContain(name);
    await generateReport(runIn(excel.Excel));
    const kept = await savedByLibreOffice(excel);
    expect(await statesOf(kept)).toEqual(['unchanged']);
    expect((await namesOf(kept)).filter((found) => !found.includes('手改'))).toEqual(names);
  });

  test('that was hidden stays hidden', async () => {
    const excel = await reported();
    await on(excel, (worksheet) => (worksheet.visibility = 'VeryHidden'));
    await on(excel, (worksheet) => (worksheet.getRange('A1').values = [['手工标题']]));
    await generateReport(runIn(excel.Excel));
    await excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      await context.sync();
      expect(worksheet.visibility).toBe('VeryHidden');
    });
  });

  test('where only its property says so, as in a workbook whose names were cleared', async () => {
    const excel = await reported();
    await excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      for (const name of names.items) name.delete();
      await context.sync();
    });
    expect(await statesOf(excel)).toEqual(['unchanged']);
  });
});

describe('a copy that the user makes of a report sheet is the user’s', () => {
  test.each([
    ['beside the original', (): void => undefined],
    ['also when the original gets another name', (worksheet: Excel.Worksheet) => (worksheet.name = '原表')],
  ])('%s', async (_, change) => {
    const excel = await reported();
    await on(excel, (worksheet) => (worksheet.copy('Before', worksheet).name = '我的副本'));
    await on(excel, (worksheet) => (worksheet.getRange('A1').values = [['我的标题']]), '我的副本');
    await on(excel, change);
    const before = await contentsOf(excel);
    expect(await statesOf(excel)).toContain('unchanged');
    const after = await contentsOf(excel);
    // The contents name the tab that the original has now.
    expect(after.keys()).toEqual(before.keys());
    for (const [name, content] of before) if (name !== '目录') expect(after.get(name)).toEqual(content);
  });

  test('also when the original is deleted: a new one is made, the copy stays', async () => {
    const excel = await reported();
    await on(excel, (worksheet) => (worksheet.copy('Before', worksheet).name = '我的副本'));
    await on(excel, (worksheet) => {
      worksheet.delete();
    });
    const before = await contentsOf(excel);
    expect(await statesOf(excel)).toEqual(expect.arrayContaining(['created', 'unchanged']));
    const after = await contentsOf(excel);
    expect(after.get('我的副本')).toEqual(before.get('我的副本'));
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([sheet]);
  });
});
