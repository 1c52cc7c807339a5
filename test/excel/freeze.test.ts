import { freezeReport, generateReport, lookAtWorkbook, readPublication, runIn } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import { inputTables } from '../../src/core/inputs';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

const sheet = '支出决算表';

async function reported(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  excel.resetTraffic();
  return excel;
}

async function frozen(): Promise<LocalExcel> {
  const excel = await reported();
  await freezeReport(runIn(excel.Excel));
  excel.resetTraffic();
  return excel;
}

async function type(excel: LocalExcel, address: string, value: unknown, on = sheet): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(on).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** What the report sheets show. */
async function shownIn(excel: LocalExcel): Promise<ReadonlyMap<string, unknown>> {
  const inputs = new Set(inputTables.map(({ name }) => name));
  const names = [...(await contentsOf(excel)).keys()].filter((name) => !inputs.has(name));
  return excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange());
    for (const range of ranges) range.load('text,values');
    await context.sync();
    return new Map(names.map((name, index) => [name, [ranges[index]!.text, ranges[index]!.values]]));
  });
}

function formulasIn(contents: ReadonlyMap<string, unknown>, sheets: Iterable<string>): number {
  const cells = [...sheets].flatMap((name) => JSON.stringify(contents.get(name)).match(/"=/g) ?? []);
  return cells.length;
}

describe('freezing the report', () => {
  test('leaves every report sheet as it looks, without a formula, in three round trips', async () => {
    const excel = await reported();
    const before = [await shownIn(excel), await contentsOf(excel)] as const;
    excel.resetTraffic();
    const { sheets, notes } = await freezeReport(runIn(excel.Excel));
    expect(excel.traffic).toHaveLength(3);
    expect(notes).toEqual([]);
    expect(sheets.map(({ name }) => name)).toContain(sheet);
    expect(await shownIn(excel)).toEqual(before[0]);
    const names = sheets.map(({ name }) => name);
    const after = await contentsOf(excel);
    expect(formulasIn(before[1], names)).toBeGreaterThan(500);
    expect(formulasIn(after, names)).toBe(0);
    const others = [...after].filter(([name]) => !names.includes(name));
    expect(others).toEqual([...before[1]].filter(([name]) => !names.includes(name)));
  });

  test('keeps what was published when an input changes afterwards', async () => {
    const excel = await frozen();
    const before = await shownIn(excel);
    await type(excel, 'E4', 1, expenditure.name);
    expect((await shownIn(excel)).get(sheet)).toEqual(before.get(sheet));
  });

  test('is told as behind once an input changes what it shows, and the Word document says so', async () => {
    const excel = await frozen();
    const statesNow = async () => {
      const { sheets } = await lookAtWorkbook(runIn(excel.Excel));
      return new Map(sheets.map(({ name, state }) => [name, state]));
    };
    expect(new Set((await statesNow()).values())).toEqual(new Set(['current', 'frozen']));
    expect((await readPublication(runIn(excel.Excel))).notes).toEqual([]);
    await type(excel, 'E4', 1, expenditure.name);
    const states = await statesNow();
    expect([states.get(sheet), states.get('收入决算表')]).toEqual(['frozenBehind', 'frozen']);
    const { notes } = await readPublication(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining(`“${sheet}”`)]);
  });

  test('costs the export one round trip more, and none where nothing is frozen', async () => {
    const live = await reported();
    await readPublication(runIn(live.Excel));
    expect(live.traffic).toHaveLength(1);
    const excel = await frozen();
    await readPublication(runIn(excel.Excel));
    expect(excel.traffic).toHaveLength(2);
  });

  test('is told by the next report, which is live again, without copies', async () => {
    const live = await reported();
    const excel = await frozen();
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('已定稿')]);
    expect(await contentsOf(excel)).toEqual(await contentsOf(live));
    expect((await generateReport(runIn(excel.Excel))).notes).toEqual([]);
  });

  test.each(['before', 'after'])('loses nothing that was changed by hand %s it', async (when) => {
    const excel = await reported();
    if (when === 'before') await type(excel, 'A1', '手工标题');
    await freezeReport(runIn(excel.Excel));
    if (when === 'after') await type(excel, 'A1', '手工标题');
    await generateReport(runIn(excel.Excel));
    expect(JSON.stringify((await contentsOf(excel)).get(`${sheet}（手改）`))).toContain('手工标题');
  });

  test('leaves a sheet live on which a formula shows an error, and tells the cell', async () => {
    const excel = await reported();
    await type(excel, 'Z9', '=1/0');
    const { sheets, notes } = await freezeReport(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('Z9 的公式得不出值（#DIV/0!）')]);
    expect(sheets.map(({ name }) => name)).not.toContain(sheet);
    expect(formulasIn(await contentsOf(excel), [sheet])).toBeGreaterThan(50);
  });

  test('says so where there is nothing to freeze, or no longer', async () => {
    const empty = await excelHolding(sampleWorkbook());
    for (const excel of [empty, await frozen()]) {
      const before = await contentsOf(excel);
      const { sheets, notes } = await freezeReport(runIn(excel.Excel));
      expect([sheets, notes.map(({ zh }) => zh)]).toEqual([
        [],
        [expect.stringContaining('没有可定稿的报表')],
      ]);
      expect(await contentsOf(excel)).toEqual(before);
    }
  });

  test.each([0, 3, 40])('that fails at action %i leaves every sheet as it was', async (action) => {
    const excel = await reported();
    const before = await contentsOf(excel);
    excel.failNext({ request: 3, action, code: 'GeneralException' });
    await expect(freezeReport(runIn(excel.Excel))).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await contentsOf(excel)).toEqual(before);
    expect((await generateReport(runIn(excel.Excel))).notes).toEqual([]);
  });
});
