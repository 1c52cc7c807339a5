import { childOf, childrenOf, valueOf, type Node } from './node';

/** A kind of chart of Office.js, as the format spells it. */
export interface Plot {
  readonly type: string;
  readonly element: string;
  /** The children that tell this kind from others of its element. */
  readonly marks: Readonly<Record<string, string>>;
  /** Further children that a new chart has. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly axes: 'upright' | 'lying' | undefined;
  /** Whether points of lines are marked; undefined for what has no lines. */
  readonly markers?: boolean;
  /** The positions of data labels that the format allows here, the usual one first. */
  readonly labels: readonly string[];
}

const ON_LINES = ['Right', 'Left', 'Top', 'Bottom', 'Center'];
const ON_BARS = ['OutsideEnd', 'InsideEnd', 'Center', 'InsideBase'];
const IN_BARS = ['Center', 'InsideEnd', 'InsideBase'];

function bars(type: string, direction: 'bar' | 'col', grouping: string, gap: string): Plot {
  const isClustered = grouping === 'clustered';
  return {
    type,
    element: 'c:barChart',
    marks: { 'c:barDir': direction, 'c:grouping': grouping },
    defaults: {
      'c:varyColors': '0',
      'c:gapWidth': gap,
      ...(isClustered ? {} : { 'c:overlap': '100' }),
    },
    axes: direction === 'bar' ? 'lying' : 'upright',
    labels: isClustered ? ON_BARS : IN_BARS,
  };
}

const lines = (type: string, grouping: string, markers: boolean): Plot => ({
  type,
  element: 'c:lineChart',
  marks: { 'c:grouping': grouping },
  defaults: { 'c:varyColors': '0', 'c:marker': '1' },
  axes: 'upright',
  markers,
  labels: ON_LINES,
});

const areas = (type: string, grouping: string): Plot => ({
  type,
  element: 'c:areaChart',
  marks: { 'c:grouping': grouping },
  defaults: { 'c:varyColors': '0' },
  axes: 'upright',
  labels: [],
});

/** The kinds of chart that are known here. */
export const PLOTS: readonly Plot[] = [
  bars('ColumnClustered', 'col', 'clustered', '219'),
  bars('ColumnStacked', 'col', 'stacked', '150'),
  bars('ColumnStacked100', 'col', 'percentStacked', '150'),
  bars('BarClustered', 'bar', 'clustered', '182'),
  bars('BarStacked', 'bar', 'stacked', '150'),
  bars('BarStacked100', 'bar', 'percentStacked', '150'),
  lines('Line', 'standard', false),
  lines('LineMarkers', 'standard', true),
  lines('LineStacked', 'stacked', false),
  lines('LineMarkersStacked', 'stacked', true),
  areas('Area', 'standard'),
  areas('AreaStacked', 'stacked'),
  {
    type: 'Pie',
    element: 'c:pieChart',
    marks: {},
    defaults: { 'c:varyColors': '1', 'c:firstSliceAng': '0' },
    axes: undefined,
    labels: ['BestFit', 'OutsideEnd', 'InsideEnd', 'Center'],
  },
  {
    type: 'Doughnut',
    element: 'c:doughnutChart',
    marks: {},
    defaults: { 'c:varyColors': '1', 'c:firstSliceAng': '0', 'c:holeSize': '75' },
    axes: undefined,
    labels: [],
  },
];

/** What the format takes where an element that tells kinds apart is missing. */
const SILENT: Readonly<Record<string, string>> = { 'c:barDir': 'col', 'c:grouping': 'clustered' };

const hasMarkers = (plot: Node): boolean =>
  !childrenOf(plot, 'c:ser').every((series) => valueOf(childOf(series, 'c:marker'), 'c:symbol') === 'none');

/** The kind of a part of the plot area, if it is known here. */
export function plotOf(node: Node): Plot | undefined {
  return PLOTS.find(
    ({ element, marks, markers }) =>
      element === node.name &&
      Object.entries(marks).every(([name, val]) => (valueOf(node, name) ?? SILENT[name]) === val) &&
      (markers === undefined || markers === hasMarkers(node)),
  );
}
