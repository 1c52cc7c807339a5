import { generateReport, runIn, type Progress } from '../../src/excel';
import { evaluation } from '../../src/core/inputs/evaluation';
import { projects } from '../../src/core/inputs/projects';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';
import { manyProjects } from './manyProjects';

const fourMegabytes = 4_000_000;
const fiveMegabytes = 5_000_000;
const forms = '项目支出绩效自评表';

async function fromSheet<T>(
  excel: LocalExcel,
  name: string,
  load: (worksheet: Excel.Worksheet) => () => T,
): Promise<T> {
  return excel.run(async (context) => {
    const read = load(context.workbook.worksheets.getItem(name));
    await context.sync();
    return read();
  });
}

const valuesOf = (excel: LocalExcel, name: string): Promise<readonly (readonly unknown[])[]> =>
  fromSheet(excel, name, (worksheet) => {
    const range = worksheet.getUsedRange().load('values');
    return () => range.values;
  });

const breaksOf = (excel: LocalExcel, name: string): Promise<readonly number[]> =>
  fromSheet(excel, name, (worksheet) => {
    const breaks = worksheet.horizontalPageBreaks.load('items/rowIndex');
    return () => breaks.items.map(({ rowIndex }) => rowIndex);
  });

async function setCell(excel: LocalExcel, sheet: string, address: string, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('the sheets of performance evaluation in Excel', () => {
  test.each(['合并一张', '每个项目一张'])(
    '60 projects of twelve indicators, %s: few round trips, none over 5 MB, with progress',
    async (layout) => {
      const count = 60;
      const excel = await excelHolding(manyProjects(count, layout));
      const progress: Progress[] = [];
      const { sheets } = await generateReport(runIn(excel.Excel), {
        onProgress: (step) => progress.push(step),
      });
      const written = sheets.filter(({ name }) => name.startsWith(forms) || name.startsWith('自评表-'));
      expect(written).toHaveLength(layout === '合并一张' ? 1 : count);
      const sizes = excel.traffic.map((trip) => Math.max(trip.requestBytes, trip.responseBytes));
      const bytes = excel.traffic.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
      const actions = excel.traffic.reduce((sum, trip) => sum + trip.actions, 0);
      expect(Math.max(...sizes)).toBeLessThan(fiveMegabytes);
      expect(excel.traffic.length).toBeLessThanOrEqual(3 + Math.floor(bytes / fourMegabytes));
      // Measured: 96 and 231; of these 14 draw the charts of sixty projects, and 20 colour and link a sheet each.
      expect(actions / count).toBeLessThan(layout === '合并一张' ? 100 : 240);
      // Measured with one sheet each: 54.9 KB, of which 5 link and colour each sheet and enter its first name.
      expect(bytes / count).toBeLessThan(57_000);
      expect(progress.at(-1)?.done).toBe(progress.at(-1)?.of);
      expect(progress.length).toBeGreaterThanOrEqual(excel.traffic.length);
      excel.resetTraffic();
      const again = await generateReport(runIn(excel.Excel));
      expect(again.sheets.every(({ state }) => state === 'unchanged')).toBe(true);
    },
    60_000,
  );

  test('a form is live, merged, and begins its page', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const values = await valuesOf(excel, forms);
    const titles = values.flatMap(([text], row) => (text === forms ? [row] : []));
    expect([0, ...(await breaksOf(excel, forms))]).toEqual(titles);
    const [scale, merged] = await fromSheet(excel, forms, (worksheet) => {
      const layout = worksheet.pageLayout.load('zoom');
      const areas = worksheet.getRange('A6:I10').getMergedAreasOrNullObject().load('address');
      return () => [layout.zoom.scale, areas.address] as const;
    });
    expect(scale).toBeGreaterThan(70);
    expect(merged).toContain(`${forms}!A6:A10`);
    const rows = sampleWorkbook().get(projects)?.values ?? [];
    const row = rows.findIndex((cells) => cells[0] === '京卡服务项目宣传活动费');
    const column = (rows[0] ?? []).indexOf('当年财政拨款-全年执行数');
    await setCell(excel, projects.name, `${String.fromCharCode(65 + column)}${row + 1}`, 57000);
    const after = (await valuesOf(excel, forms)).map((cells) => cells.join('|'));
    expect(after).toContainEqual(expect.stringMatching(/\|6\.05\|6\|5\.7\|10\|95\|9\.5\|$/));
  });

  test('with another layout, or without a project, what was written before stays and is named', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const layout = (sampleWorkbook().get(evaluation)?.values ?? []).findIndex(
      ([label]) => label === '自评表版式',
    );
    await setCell(excel, evaluation.name, `B${layout + 2}`, '每个项目一张');
    const first = await generateReport(runIn(excel.Excel));
    expect(first.sheets.filter(({ state }) => state === 'created')).toHaveLength(12);
    expect(first.notes.map(({ zh }) => zh)).toEqual([expect.stringContaining(`“${forms}”不在本次报表中`)]);
    await setCell(excel, evaluation.name, `B${layout + 2}`, '合并一张');
    const second = await generateReport(runIn(excel.Excel));
    expect(second.notes.map(({ zh }) => zh)).toEqual([
      expect.stringMatching(/“自评表-.+”等 12 张表不在本次报表中/),
    ]);
    expect(second.notes.map(({ en }) => en)).toEqual([
      expect.stringContaining('and 7 more: generated earlier'),
    ]);
    expect((await contentsOf(excel)).has('自评表-职工相亲会项目')).toBe(true);
  });
});
