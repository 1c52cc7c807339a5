import { generateReport, runIn } from '../../src/excel';
import { validateAndRecord } from '../../src/excel/validateAndRecord';
import { evaluation, formLayouts } from '../../src/core/inputs/evaluation';
import { parts } from '../../src/core/sheets';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding } from './excelHolding';

const tables = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表'];

async function reported(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  return excel;
}

async function change(
  excel: LocalExcel,
  work: (worksheets: Excel.WorksheetCollection) => void,
): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

async function tabsOf(excel: LocalExcel): Promise<readonly Excel.Worksheet[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tabColor');
    await context.sync();
    return worksheets.items;
  });
}

async function namesOf(excel: LocalExcel): Promise<readonly string[]> {
  return (await tabsOf(excel)).map(({ name }) => name);
}

/** The links of a sheet: what they show, and where they lead. */
async function linksOn(excel: LocalExcel, name: string): Promise<readonly (readonly [unknown, unknown])[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('values,rowCount,columnCount');
    await context.sync();
    const cells = range.values.flatMap((row, at) => row.map((_, column) => range.getCell(at, column)));
    for (const cell of cells) cell.load('values,hyperlink');
    await context.sync();
    return cells.flatMap(({ values, hyperlink }): readonly (readonly [unknown, unknown])[] => {
      // Null where there is none, which the typings do not say.
      const target: unknown = Reflect.get(Object(hyperlink), 'documentReference');
      return target === undefined || target === '' ? [] : [[values[0]?.[0], target]];
    });
  });
}

describe('the contents of the report', () => {
  test('stand before the other report sheets, behind the sheets of the user, and link to each of those', async () => {
    const excel = await reported();
    const names = await namesOf(excel);
    const first = names.indexOf('目录');
    expect(names.slice(first + 1, first + 5)).toEqual(tables);
    expect(names.at(-1)).toBe('校验结果');
    expect(await linksOn(excel, '目录')).toEqual(
      names.slice(first + 1).map((name) => [name, `'${name}'!A1`]),
    );
  });

  test('are reached from every sheet but the findings', async () => {
    const excel = await reported();
    expect(await linksOn(excel, '收入决算表')).toEqual([['返回目录', "'目录'!A1"]]);
    expect(await linksOn(excel, '决算说明')).toEqual([['返回目录', "'目录'!A1"]]);
  });

  test('name the tab of a sheet that has another name, because the user has a sheet of that name', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await change(excel, (worksheets) => (worksheets.add('收入决算表').getRange('A1').values = [['我的']]));
    await change(excel, (worksheets) => (worksheets.add('目录').getRange('A1').values = [['我的']]));
    await generateReport(runIn(excel.Excel));
    const links = await linksOn(excel, '目录 (2)');
    expect(links[1]).toEqual(['收入决算表（工作表“收入决算表 (2)”）', "'收入决算表 (2)'!A1"]);
    const [wayBack] = await linksOn(excel, '收入决算表 (2)');
    expect(wayBack?.[1]).toBe("'目录 (2)'!A1");
  });

  test('follow a sheet that the user renamed, also when its name has an apostrophe', async () => {
    const excel = await reported();
    await change(excel, (worksheets) => (worksheets.getItem('收入决算表').name = "表'2 收入"));
    const { sheets } = await generateReport(runIn(excel.Excel));
    expect(sheets.filter(({ state }) => state === 'changed').map(({ name }) => name)).toEqual(['目录']);
    const links = await linksOn(excel, '目录');
    expect(links[1]).toEqual(["收入决算表（工作表“表'2 收入”）", "'表''2 收入'!A1"]);
  });
});

describe('the tabs of the report', () => {
  test('have the colour of their part, which is the user’s to change', async () => {
    const excel = await reported();
    const colourOf = async (name: string): Promise<string | undefined> =>
      (await tabsOf(excel)).find((tab) => tab.name === name)?.tabColor;
    expect(await colourOf('目录')).toBe(parts.contents.tabColor);
    expect(await colourOf('收入决算表')).toBe(parts.tables.tabColor);
    expect(await colourOf('专家评分表')).toBe(parts.evaluation.tabColor);
    expect(await colourOf('我的底稿')).toBe('');
    await change(excel, (worksheets) => (worksheets.getItem('收入决算表').tabColor = '#00FF00'));
    await change(excel, (worksheets) => (worksheets.getItem('收入决算表').getRange('A1').values = [['改']]));
    await generateReport(runIn(excel.Excel));
    expect(await colourOf('收入决算表')).toBe('#00FF00');
  });

  test('come together also where validation made the findings first', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await validateAndRecord(runIn(excel.Excel));
    await change(excel, (worksheets) => worksheets.add('我的附表'));
    await generateReport(runIn(excel.Excel));
    const names = await namesOf(excel);
    expect(names.slice(-2)).toEqual(['校验结果', '我的附表']);
    expect(names[names.indexOf('目录') + 1]).toBe('收入支出决算总表');
    expect(names[names.indexOf('目录') - 1]).not.toBe('校验结果');
  });

  test('take one that is new to its place, and leave the others where the user put them', async () => {
    const excel = await reported();
    await change(excel, (worksheets) => {
      worksheets.getItem('支出决算表').delete();
      worksheets.getItem('目录').delete();
      worksheets.getItem('收入决算表').position = 0;
    });
    const before = await namesOf(excel);
    await generateReport(runIn(excel.Excel));
    const after = await namesOf(excel);
    expect(after.slice(0, 2)).toEqual(['收入决算表', '支出决算表']);
    expect(after[after.indexOf('目录') + 1]).toBe('收入支出决算总表');
    expect(after.filter((name) => before.includes(name))).toEqual(before);
  });

  test('take new ones to their places while others are kept as copies', async () => {
    const excel = await reported();
    await change(excel, (worksheets) => {
      for (const name of ['收入支出决算总表', '收入决算表'])
        worksheets.getItem(name).getRange('A1').values = [['手工标题']];
      worksheets.getItem('支出决算表').delete();
      worksheets.getItem('校验结果').delete();
    });
    await generateReport(runIn(excel.Excel));
    const names = await namesOf(excel);
    const first = names.indexOf('收入支出决算总表');
    expect(names.slice(first, first + 6)).toEqual([
      '收入支出决算总表',
      '收入支出决算总表（手改）',
      '收入决算表',
      '收入决算表（手改）',
      '支出决算表',
      '财政拨款收入支出决算总表',
    ]);
    expect(names.at(-1)).toBe('校验结果');
  });

  test('of a form that is new stand with the other forms', async () => {
    const layout = { table: evaluation, row: '自评表版式', to: formLayouts.oneSheetEach.word };
    const excel = await excelHolding(sampleWorkbook([layout]));
    await generateReport(runIn(excel.Excel));
    const before = await namesOf(excel);
    const form = before.filter((name) => name.startsWith('自评表-')).at(-1)!;
    await change(excel, (worksheets) => {
      worksheets.getItem(form).delete();
    });
    await generateReport(runIn(excel.Excel));
    expect(await namesOf(excel)).toEqual(before);
  });
});
