import { generateReport, runIn } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import { priorYear } from '../../src/core/inputs/priorYear';
import { unit } from '../../src/core/inputs/unit';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

async function setCell(excel: LocalExcel, sheet: string, address: string, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function valuesOf(excel: LocalExcel, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('generating the report', () => {
  test('writes the contents, twelve tables, the charts, the sheets of evaluation, the narrative and the findings in two round trips', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const { sheets, notes } = await generateReport(runIn(excel.Excel));
    expect(sheets).toHaveLength(20);
    expect(sheets.every(({ state }) => state === 'created')).toBe(true);
    expect(notes).toEqual([]);
    expect(excel.traffic).toHaveLength(2);
    const summary = (await valuesOf(excel, '收入支出决算总表')).flat();
    expect(summary).toContain(2485.15);
    expect(summary.filter((value) => value === 2545.85).length).toBeGreaterThanOrEqual(2);
  });

  test('figures are live formulas: an edit of an input shows at once', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const row = sampleWorkbook()
      .get(expenditure)!
      .values.findIndex((cells) => cells[0] === '22102');
    const column = sampleWorkbook().get(expenditure)!.values[0]!.indexOf('基本支出');
    await setCell(excel, expenditure.name, `${String.fromCharCode(65 + column)}${row + 1}`, 1906600);
    expect((await valuesOf(excel, '支出决算表')).flat()).toContain(2555.85);
  });

  test('a second time nothing is written', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const before = await contentsOf(excel);
    excel.resetTraffic();
    const { sheets } = await generateReport(runIn(excel.Excel));
    expect(sheets.map(({ state, cells }) => [state, cells])).toEqual(sheets.map(() => ['unchanged', 0]));
    expect(excel.traffic).toHaveLength(2);
    expect(await contentsOf(excel)).toEqual(before);
  });

  async function changeUnit(excel: LocalExcel, label: string, to: unknown): Promise<void> {
    const names = sampleWorkbook()
      .get(unit)!
      .values.map((row) => row[0]);
    await setCell(excel, unit.name, `B${names.indexOf(label) + 2}`, to);
  }

  test('after one number changed its sentence has followed by itself, and nothing is written', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    await changeUnit(excel, '事业实有人数', 44);
    const sentences = (await valuesOf(excel, '决算说明')).flat().join('\n');
    expect(sentences).toContain('事业编制57人，实有人数44人。');
    excel.resetTraffic();
    const { sheets } = await generateReport(runIn(excel.Excel));
    expect(sheets.every(({ state }) => state === 'unchanged')).toBe(true);
    expect(excel.traffic).toHaveLength(2);
  });

  test('after words changed only what depends on them is written', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const items = sampleWorkbook()
      .get(priorYear)!
      .values.map((row) => row[0]);
    const place = `C${items.indexOf('机关运行经费') + 1}`;
    await setCell(excel, priorYear.name, place, '本年新增交通补贴');
    excel.resetTraffic();
    const { sheets } = await generateReport(runIn(excel.Excel));
    const changed = sheets.filter(({ state }) => state === 'changed');
    expect(changed).toEqual([{ name: '决算说明', state: 'changed', cells: 1 }]);
    expect(excel.traffic).toHaveLength(3);
  });

  test("a sheet of the user's with the same name is left alone and ours takes another", async () => {
    const excel = await excelHolding(sampleWorkbook());
    await excel.run(async (context) => {
      context.workbook.worksheets.add('收入决算表').getRange('A1').values = [['我的表']];
      await context.sync();
    });
    const { sheets, notes } = await generateReport(runIn(excel.Excel));
    expect(sheets.map(({ name }) => name)).toContain('收入决算表 (2)');
    expect(notes.map(({ zh }) => zh).join()).toContain('收入决算表');
    expect(await valuesOf(excel, '收入决算表')).toEqual([['我的表']]);
    const again = await generateReport(runIn(excel.Excel));
    expect(again.sheets.every(({ state }) => state === 'unchanged')).toBe(true);
  });

  test('a report sheet changed by hand is kept as a copy before it is replaced', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    await setCell(excel, '支出决算表', 'A1', '手工标题');
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes.map(({ en }) => en).join()).toContain('changed by hand');
    expect((await valuesOf(excel, '支出决算表（手改）'))[0]![0]).toBe('手工标题');
    expect((await valuesOf(excel, '支出决算表'))[0]![0]).toBe('支出决算表');
    const again = await generateReport(runIn(excel.Excel));
    expect(again.notes).toEqual([]);
    expect(again.sheets.every(({ state }) => state === 'unchanged')).toBe(true);
  });

  test('a row inserted into an input table is no change by hand', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(expenditure.name).getRange('1:1').insert('Down');
      await context.sync();
    });
    const { notes, sheets } = await generateReport(runIn(excel.Excel));
    expect(notes).toEqual([]);
    expect(sheets.filter(({ name, cells }) => cells > 0 && name.endsWith('表'))).toEqual([]);
  });

  test('a name that begins with = stays text', async () => {
    const excel = await excelHolding(
      sampleWorkbook([{ table: unit, row: '单位名称', to: "'=HYPERLINK(1)" }]),
    );
    const { sheets } = await generateReport(runIn(excel.Excel));
    expect(sheets).toHaveLength(20);
    const held = [...(await contentsOf(excel)).values()].flat(4);
    expect(
      held.filter((cell) => typeof cell === 'string' && cell.startsWith('=HYPER')).length,
    ).toBeGreaterThan(0);
    const summary = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入支出决算总表').getUsedRange();
      range.load('values,formulas');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(summary.some((cell) => String(cell).includes('=HYPERLINK(1)'))).toBe(true);
  });

  test('with something unreadable nothing is written', async () => {
    const excel = await excelHolding(
      sampleWorkbook([{ table: expenditure, row: '22102', column: '基本支出', to: '约180万' }]),
    );
    const before = await contentsOf(excel);
    const { sheets, validation } = await generateReport(runIn(excel.Excel));
    expect(sheets).toEqual([]);
    expect(validation.readProblems).toHaveLength(1);
    expect(validation.readProblems[0]!.message.zh).toContain('约180万');
    expect(await contentsOf(excel)).toEqual(before);
  });
});
