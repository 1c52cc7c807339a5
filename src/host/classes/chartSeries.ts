import { childOf, ensureChild } from '../chart/node';
import { plotOf } from '../chart/plots';
import { bindCells, valuesOf } from '../chart/references';
import {
  addSeries,
  changeKind,
  nameSeries,
  plotNamed,
  plotWith,
  removeSeries,
  seriesName,
  seriesOf,
} from '../chart/series';
import { spotOf, type Spot } from '../chart/spot';
import type { Node } from '../chart/node';
import { printPlace } from '../model/address';
import { fail } from '../model/fault';
import type { Chart, Place } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import type { Target } from '../protocol/selves';
import { hasLabels, showLabels } from './chartDataLabels';
import { chartValue, FLAG, wholeFrom } from './chartProperty';
import { readFlag, readText } from './styleProperty';

const node = (series: Spot): Node => series.find() ?? fail('ItemNotFound');
const plotSpot = (series: Spot): Spot => {
  const plot = plotWith(series.chart, node(series));
  return { ...series, find: () => plot, make: () => (series.make(), plot) };
};

/** A property of a series that the format keeps with all series of its kind. */
function ofPlot({ get, set }: Scalar<Spot>): Scalar<Spot> {
  return {
    get: (series) => get(plotSpot(series)),
    ...(set && {
      set: (series: Spot, value: unknown): void => {
        set(plotSpot(series), value);
      },
    }),
  };
}

export const kindOf = (plot: Node): string => plotOf(plot)?.type ?? 'Invalid';

function cells(args: Arguments): string {
  const place: Place = args.place(0) ?? fail('InvalidArgument');
  const { sheet, area } = place;
  if (area.rows > 1 && area.columns > 1) fail('NotImplemented', 'series of several rows and columns');
  return printPlace(sheet.name, area, '$');
}

function bind(series: Spot, element: 'c:val' | 'c:cat', args: Arguments): void {
  bindCells(series.chart, ensureChild(series.make(), element), cells(args));
}

const DIMENSIONS: Readonly<Record<string, string>> = { Categories: 'c:cat', Values: 'c:val' };

export const chartSeriesClass: Definition<Spot> = {
  exists: (series) => seriesOf(series.chart).includes(node(series)),
  scalars: {
    Name: {
      get: (series) => seriesName(series.chart, node(series)),
      set: (series, value) => {
        nameSeries(series.chart, series.make(), readText(value));
      },
    },
    ChartType: {
      get: (series) => kindOf(plotWith(series.chart, node(series))),
      set: (series, value) => {
        changeKind(series.chart, [series.make()], plotNamed(readText(value)));
      },
    },
    AxisGroup: { get: () => 'Primary' },
    Filtered: { get: () => false },
    PlotOrder: { get: ({ chart, find }) => seriesOf(chart).findIndex((item) => item === find()) + 1 },
    HasDataLabels: {
      get: hasLabels,
      set: (series, value) => {
        showLabels(series, readFlag(value));
      },
    },
    GapWidth: ofPlot(chartValue(['c:gapWidth'], wholeFrom(0, 500), 150)),
    Overlap: ofPlot(chartValue(['c:overlap'], wholeFrom(-100, 100), 0)),
    FirstSliceAngle: ofPlot(chartValue(['c:firstSliceAng'], wholeFrom(0, 360), 0)),
    DoughnutHoleSize: ofPlot(chartValue(['c:holeSize'], wholeFrom(10, 90), 10)),
    VaryByCategories: ofPlot(chartValue(['c:varyColors'], FLAG, true)),
    Explosion: chartValue(['c:explosion'], wholeFrom(0, 400), 0),
    InvertIfNegative: chartValue(['c:invertIfNegative'], FLAG, false),
    Smooth: chartValue(['c:smooth'], FLAG, false),
  },
  navigations: {
    DataLabels: (series) => ({ type: 'ChartDataLabels', self: [series] }),
    Format: (series) => ({ type: 'ChartSeriesFormat', self: [series] }),
    Points: (self) => ({ type: 'ChartPointsCollection', self }),
  },
  calls: {
    Delete: (series) => {
      removeSeries(series.chart, series.make());
    },
    SetValues: (series, args) => {
      bind(series, 'c:val', args);
    },
    SetXAxisValues: (series, args) => {
      bind(series, 'c:cat', args);
    },
    GetDimensionValues: (series, args) => {
      const element = DIMENSIONS[args.text(0)] ?? fail('InvalidArgument');
      return valuesOf(series.chart, childOf(node(series), element));
    },
  },
};

const target = (chart: Chart, series: Node | undefined): Target | undefined =>
  series && { type: 'ChartSeries', self: spotOf(chart, series) };

export const chartSeriesCollectionClass: Definition<Chart> = {
  scalars: { Count: { get: (chart) => seriesOf(chart).length } },
  items: (chart) => seriesOf(chart).map((series) => ({ type: 'ChartSeries', self: spotOf(chart, series) })),
  objects: {
    Add: (chart, args) => {
      if (args.has(1)) fail('NotImplemented', 'ChartSeriesCollection.add with an index');
      spotOf(chart, chart.space).make();
      return target(chart, addSeries(chart, args.optionalText(0)));
    },
    GetItemAt: (chart, args) => target(chart, seriesOf(chart)[args.whole(0)]) ?? fail('InvalidArgument'),
  },
  calls: { GetCount: (chart) => seriesOf(chart).length },
};
