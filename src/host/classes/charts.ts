import { createChart, setSource, type Source } from '../chart/createChart';
import { childOf } from '../chart/node';
import { referenceOf } from '../chart/references';
import { changeKind, plotNamed, plotsOf, seriesOf } from '../chart/series';
import { seriesBy } from '../chart/source';
import { inside, spotOf, type Spot } from '../chart/spot';
import { anchorAt, anchorOver, boxOf, type Box } from '../model/anchor';
import { bounding } from '../model/area';
import { findChart, renameChart } from '../model/charts';
import { fail } from '../model/fault';
import { activateSheet } from '../model/sheets';
import { requireAllowed } from '../model/write';
import type { Chart, Sheet } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import type { Target } from '../protocol/selves';
import { chartValue, FLAG, words } from './chartProperty';
import { kindOf } from './chartSeries';
import { readNumber, readText } from './styleProperty';
import { cellsArgument } from './tables';

const target = (self: Chart | undefined): Target | undefined => self && { type: 'Chart', self };

const inBounds = (chart: Chart): Spot => spotOf(chart, chart.space);
const inChart = (chart: Chart): Spot => inside(inBounds(chart), 'c:chart');

/** The data of a chart may lie on any sheet. */
function sourceArgument(args: Arguments, index: number): Source {
  const { sheet, area } = args.place(index) ?? fail('InvalidArgument');
  const asked = args.optionalText(index + 1) ?? 'Auto';
  if (!['Auto', 'Columns', 'Rows'].includes(asked)) fail('InvalidArgument');
  return { sheet, area, by: seriesBy(area, asked) };
}

export const chartCollectionClass: Definition<Sheet> = {
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts.map((self) => ({ type: 'Chart', self })),
  item: (sheet, key) => target(findChart(sheet, key)),
  objects: {
    Add: (sheet, args) => {
      requireAllowed(sheet, 'allowEditObjects');
      return target(createChart(sheet, args.text(0), sourceArgument(args, 1)));
    },
    GetItemAt: ({ charts }, args) => target(charts[args.whole(0)]) ?? fail('InvalidArgument'),
  },
  calls: { GetCount: ({ charts }) => charts.length },
};

const side = (key: keyof Box): Scalar<Chart> => ({
  get: ({ sheet, anchor }) => boxOf(sheet, anchor)[key],
  set: (chart, value) => {
    const points = readNumber(value);
    if (points < 0) fail('InvalidArgument');
    requireAllowed(chart.sheet, 'allowEditObjects');
    chart.anchor = anchorAt(chart.sheet, { ...boxOf(chart.sheet, chart.anchor), [key]: points });
  },
});

function onChart({ get, set }: Scalar<Spot>): Scalar<Chart> {
  return {
    get: (chart) => get(inChart(chart)),
    ...(set && {
      set: (chart: Chart, value: unknown): void => {
        set(inChart(chart), value);
      },
    }),
  };
}

/** Whether the values of the first series lie in a row or in a column. */
function plotBy(chart: Chart): string {
  const { calculator } = chart.sheet.workbook;
  const reference = referenceOf(childOf(seriesOf(chart)[0], 'c:val'));
  const cells = reference === undefined ? undefined : calculator.areaOf(`=${reference}`, undefined);
  return cells && cells.area.columns > cells.area.rows ? 'Rows' : 'Columns';
}

const typeOf = (chart: Chart): string => {
  const [first] = plotsOf(chart);
  return first ? kindOf(first) : 'Invalid';
};

function setPosition(chart: Chart, args: Arguments): void {
  const { sheet } = chart;
  const home = { workbook: sheet.workbook, sheet };
  const start = cellsArgument(home, args, 0);
  const end = args.has(1) ? cellsArgument(home, args, 1) : start;
  if (start.sheet !== sheet || end.sheet !== sheet) fail('InvalidArgument');
  requireAllowed(sheet, 'allowEditObjects');
  const covering = anchorOver(bounding(start.area, end.area));
  const { left, top } = boxOf(sheet, covering);
  chart.anchor = args.has(1) ? covering : anchorAt(sheet, { ...boxOf(sheet, chart.anchor), left, top });
}

export const chartClass: Definition<Chart> = {
  identity: ({ id }) => ({ Id: id }),
  exists: (chart) => chart.sheet.charts.includes(chart) && chart.sheet.workbook.sheets.includes(chart.sheet),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (chart, value) => {
        requireAllowed(chart.sheet, 'allowEditObjects');
        renameChart(chart, readText(value));
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    ChartType: {
      get: typeOf,
      set: (chart, value) => {
        inBounds(chart).make();
        changeKind(chart, seriesOf(chart), plotNamed(readText(value)));
      },
    },
    PlotBy: { get: plotBy },
    PlotVisibleOnly: onChart(chartValue(['c:plotVisOnly'], FLAG, true)),
    DisplayBlanksAs: onChart(
      chartValue(
        ['c:dispBlanksAs'],
        words({ gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' }),
        'Zero',
      ),
    ),
  },
  navigations: {
    Axes: (self) => ({ type: 'ChartAxes', self }),
    DataLabels: (chart) => ({
      type: 'ChartDataLabels',
      self: seriesOf(chart).map((series) => spotOf(chart, series)),
    }),
    Format: (chart) => ({ type: 'ChartAreaFormat', self: [inBounds(chart)] }),
    Legend: (chart) => ({ type: 'ChartLegend', self: inside(inChart(chart), 'c:legend') }),
    PlotArea: (chart) => ({ type: 'ChartPlotArea', self: inside(inChart(chart), 'c:plotArea') }),
    Series: (self) => ({ type: 'ChartSeriesCollection', self }),
    Title: (chart) => ({ type: 'ChartTitle', self: inside(inChart(chart), 'c:title') }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', self: sheet }),
  },
  calls: {
    Activate: ({ sheet }) => {
      activateSheet(sheet);
    },
    Delete: (chart) => {
      requireAllowed(chart.sheet, 'allowEditObjects');
      chart.sheet.charts = chart.sheet.charts.filter((item) => item !== chart);
    },
    SetData: (chart, args) => {
      inBounds(chart).make();
      setSource(chart, sourceArgument(args, 0));
    },
    SetPosition: setPosition,
  },
};
