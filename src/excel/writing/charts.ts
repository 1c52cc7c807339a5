import { chartColours, mostCharts, type SheetChart } from '../../core/sheets/charts/sheetChart';
import type { ReportSheet } from '../../core/sheets/reportSheet';
import { bytesOf, type Part } from './parts';

/** Our charts are told from those of the user by their names, which are numbers behind this. */
const prefix = '决算通图';

const types = { pie: 'Pie', columns: 'ColumnClustered', bars: 'BarClustered' } as const;

const font = '宋体';

/** A single cell. */
const one = { rows: 1, columns: 1 } as const;

/** Draws the charts of a sheet over its cells, which have to be filled. */
export function chartParts({ charts = [] }: Pick<ReportSheet, 'charts'>): readonly Part[] {
  return charts.map((chart, index) => ({
    bytes: bytesOf.chart,
    apply: (worksheet) => {
      draw(worksheet, chart, `${prefix}${String(index + 1)}`);
    },
  }));
}

/** Deletes our charts; those that the user added, or renamed, stay. */
export function deleteCharts({ charts }: Excel.Worksheet, sheet: Pick<ReportSheet, 'charts'>): void {
  if (sheet.charts === undefined) return;
  for (let number = 1; number <= mostCharts; number += 1) {
    charts.getItemOrNullObject(`${prefix}${String(number)}`).delete();
  }
}

function draw(
  worksheet: Excel.Worksheet,
  { kind, title, source, numberFormat, startsAtZero, place }: SheetChart,
  name: string,
): void {
  const cells = ({ row, column, rows, columns }: SheetChart['place']): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rows, columns);
  const chart = worksheet.charts.add(types[kind], cells(source), 'Columns');
  chart.name = name;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  chart.setPosition(cells({ ...place, ...one }), cells({ ...last, ...one }));
  chart.format.font.name = font;
  chart.format.font.size = 9;
  chart.title.text = title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  const series = source.columns - 1;
  chart.legend.visible = series > 1;
  if (kind === 'pie') drawSlices(chart, source.rows - 1);
  else drawBars(chart, { series, numberFormat, startsAtZero, isLying: kind === 'bars' });
}

/** Each slice has its name and its share beside it. */
function drawSlices(chart: Excel.Chart, slices: number): void {
  const { dataLabels } = chart;
  dataLabels.showValue = false;
  dataLabels.showCategoryName = true;
  dataLabels.showPercentage = true;
  dataLabels.position = 'OutsideEnd';
  dataLabels.numberFormat = '0.00%';
  const { points } = chart.series.getItemAt(0);
  for (let slice = 0; slice < slices; slice += 1) {
    const { format } = points.getItemAt(slice);
    format.fill.setSolidColor(chartColours[slice % chartColours.length] ?? '');
    format.border.color = '#FFFFFF';
  }
}

interface Bars {
  readonly series: number;
  readonly numberFormat: string;
  readonly startsAtZero: boolean;
  readonly isLying: boolean;
}

/** Each bar has its number at its end, so that the axis of numbers can go. */
function drawBars(chart: Excel.Chart, { series, numberFormat, startsAtZero, isLying }: Bars): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  if (startsAtZero) valueAxis.minimum = 0;
  // Bars are drawn from the bottom up: the first line of the table is to be the first bar.
  if (isLying) categoryAxis.reversePlotOrder = true;
  if (series > 1) chart.legend.position = 'Bottom';
  for (let index = 0; index < series; index += 1) {
    const bars = chart.series.getItemAt(index);
    // What came before is light, what the report is about is dark.
    bars.format.fill.setSolidColor(chartColours[series - 1 - index] ?? '');
    bars.gapWidth = 60;
    bars.hasDataLabels = true;
    bars.dataLabels.position = 'OutsideEnd';
    bars.dataLabels.numberFormat = numberFormat;
  }
}
