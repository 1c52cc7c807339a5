import { generateReport, runIn } from '../../src/excel';
import { projects } from '../../src/core/inputs/projects';
import { expenditure } from '../../src/core/inputs/expenditure';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding } from './excelHolding';

const sheet = '决算图表';

async function reported(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await generateReport(runIn(excel.Excel));
  return excel;
}

async function change(
  excel: LocalExcel,
  work: (worksheet: Excel.Worksheet) => void,
  name = sheet,
): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** Names and titles of the charts of a sheet. */
async function chartsOn(excel: LocalExcel, name = sheet): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load('items/name,items/title/text');
    await context.sync();
    return charts.items.map((chart) => `${chart.name} ${chart.title.text}`);
  });
}

/** What a chart draws: names of the series, labels and values. */
async function drawnBy(excel: LocalExcel, chart: string) {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getUsedRange().load('values');
    const { series } = worksheet.charts.getItem(chart);
    series.load('items/name,items/chartType');
    await context.sync();
    const asked = series.items.map((one) => ({
      name: one.name,
      type: one.chartType,
      labels: one.getDimensionValues('Categories'),
      values: one.getDimensionValues('Values'),
    }));
    await context.sync();
    return asked.map(({ name, type, labels, values }) => [name, type, labels.value, values.value]);
  });
}

/** The row of the first input cell of a column with a text, as Excel counts. */
function rowOf(values: readonly (readonly unknown[])[] | undefined, text: string): number {
  return (values?.findIndex(([first]) => first === text) ?? -1) + 1;
}

const seven = [
  '决算通图1 2020年度收入决算结构',
  '决算通图2 2020年度支出决算结构',
  '决算通图3 2020年度收支决算与上年对比',
  '决算通图4 2020年度财政拨款支出预算与决算对比',
  '决算通图5 2020年度财政拨款“三公”经费预算与决算对比',
  '决算通图6 2020年度项目绩效评价得分',
  '决算通图7 2020年度项目预算执行率',
];

describe('the charts of the report', () => {
  test('are native charts over the cells of their sheet', async () => {
    const excel = await reported();
    expect(await chartsOn(excel)).toEqual(seven);
    const parts = ['基本支出', '项目支出'];
    expect(await drawnBy(excel, '决算通图2')).toEqual([['决算数', 'Pie', parts, [1378.62, 1167.23]]]);
    const [budget, final] = await drawnBy(excel, '决算通图4');
    expect(budget?.slice(0, 2)).toEqual(['年初预算数', 'BarClustered']);
    expect(final?.[3]).toEqual([2072.88, 263.55, 18, 180.66]);
  });

  test('follow an edit of an input at once', async () => {
    const excel = await reported();
    const { values } = sampleWorkbook().get(expenditure)!;
    const column = String.fromCharCode(65 + values[0]!.indexOf('基本支出'));
    const cell = `${column}${rowOf(values, '22102')}`;
    await change(excel, (worksheet) => (worksheet.getRange(cell).values = [[1906600]]), expenditure.name);
    const [drawn] = await drawnBy(excel, '决算通图2');
    expect(drawn?.[3]).toEqual([1388.62, 1167.23]);
  });

  test('stay as they are where the layout stays, with what the user did to them', async () => {
    const excel = await reported();
    await change(excel, ({ charts }) => (charts.getItem('决算通图1').title.text = '我的标题'));
    const { sheets } = await generateReport(runIn(excel.Excel));
    expect(sheets.every(({ state }) => state === 'unchanged')).toBe(true);
    expect((await chartsOn(excel))[0]).toBe('决算通图1 我的标题');
  });

  test('are made anew where the layout changes; those that the user added or renamed stay', async () => {
    const excel = await reported();
    await change(excel, (worksheet) => {
      worksheet.charts.add('Line', worksheet.getRange('A4:B6')).name = '我的图';
      worksheet.charts.getItem('决算通图2').name = '留用';
    });
    const row = rowOf(sampleWorkbook().get(projects)?.values, '京卡服务项目宣传活动费');
    await change(
      excel,
      (worksheet) => (worksheet.getRange(`A${row}`).values = [['京卡宣传']]),
      projects.name,
    );
    await change(excel, (worksheet) => {
      worksheet.getRange('A4').clear();
    });
    const { notes } = await generateReport(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh).join()).toContain(sheet);
    const names = (await chartsOn(excel)).map((chart) => chart.split(' ')[0]);
    expect([...names].sort()).toEqual(
      [...seven.map((chart) => chart.split(' ')[0]), '我的图', '留用'].sort(),
    );
  });

  test('are kept with the copy of a sheet that was changed by hand', async () => {
    const excel = await reported();
    await change(excel, (worksheet) => (worksheet.getRange('A1').values = [['我的图表']]));
    await generateReport(runIn(excel.Excel));
    expect(await chartsOn(excel)).toEqual(seven);
    expect(await chartsOn(excel, `${sheet}（手改）`)).toHaveLength(seven.length);
  });

  test('outlive being saved as a file', async () => {
    const excel = await reported();
    const again = await createLocalExcel({ xlsx: await excel.save() });
    expect(await chartsOn(again)).toEqual(seven);
    const { sheets } = await generateReport(runIn(again.Excel));
    expect(sheets.every(({ state }) => state === 'unchanged')).toBe(true);
  });
});
