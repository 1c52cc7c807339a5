import { fail } from '../model/fault';
import type { Chart } from '../model/workbook';
import { arrangeAxes } from './axes';
import { childOf, createNode, descendantsOf, ensureChild, insertChild } from './node';
import { removeChildren, setValue, textNode, valueNode, valueOf, type Node } from './node';
import { plotOf, PLOTS, type Plot } from './plots';
import { bindCells, seriesIn, valuesOf } from './references';
import type { SeriesSource } from './source';

export const chartNode = ({ space }: Chart): Node => ensureChild(space, 'c:chart');
export const plotArea = (chart: Chart): Node => ensureChild(chartNode(chart), 'c:plotArea');

const isPlot = ({ name }: Node): boolean => name.endsWith('Chart');

export const plotsOf = (chart: Chart): readonly Node[] => plotArea(chart).children.filter(isPlot);

const orderOf = (series: Node): number => Number(valueOf(series, 'c:order') ?? 0);

/** All series of a chart in the order of their legend entries. */
export const seriesOf = (chart: Chart): readonly Node[] =>
  plotsOf(chart)
    .flatMap(seriesIn)
    .sort((a, b) => orderOf(a) - orderOf(b));

/** The part of the plot area that a series stands in. */
export const plotWith = (chart: Chart, series: Node): Node =>
  plotsOf(chart).find((plot) => plot.children.includes(series)) ?? fail('ItemNotFound');

export function seriesName(chart: Chart, series: Node): string {
  const name = childOf(series, 'c:tx');
  const literal = childOf(name, 'c:v')?.text;
  if (literal !== undefined) return literal;
  const number = seriesOf(chart).indexOf(series) + 1;
  const unnamed = chart.sheet.workbook.language.startsWith('zh') ? `系列${number}` : `Series${number}`;
  return name ? valuesOf(chart, name).join(' ') : unnamed;
}

/** A name, or after `=` the reference of the cell that holds it. */
export function nameSeries(chart: Chart, series: Node, name: string): void {
  if (name.length > 255) fail('InvalidArgument');
  const holder = ensureChild(series, 'c:tx');
  const { calculator } = chart.sheet.workbook;
  if (name.startsWith('=') && calculator.areaOf(name, chart.sheet)) {
    bindCells(chart, holder, name.slice(1));
  } else {
    holder.children = [textNode('c:v', name)];
  }
}

const next = (taken: readonly number[]): number => Math.max(-1, ...taken) + 1;

/** Series of other kinds are built otherwise. */
function requireKnownKinds(chart: Chart): void {
  if (!plotsOf(chart).every(plotOf)) fail('NotImplemented', 'a change of series in a chart of this kind');
}

/** A new series without cells at the end of the first plot. */
export function addSeries(chart: Chart, name?: string): Node {
  requireKnownKinds(chart);
  const series = seriesOf(chart);
  const index = next(series.map((item) => Number(valueOf(item, 'c:idx') ?? 0)));
  const made = createNode('c:ser', [
    valueNode('c:idx', String(index)),
    valueNode('c:order', String(next(series.map(orderOf)))),
  ]);
  const plot = plotsOf(chart)[0] ?? fail('InvalidOperation');
  const kind = plotOf(plot);
  insertChild(plot, made);
  if (kind) markPoints(made, kind);
  if (name !== undefined) nameSeries(chart, made, name);
  return made;
}

export function addSeriesFrom(chart: Chart, source: SeriesSource): void {
  const series = addSeries(chart, source.name === undefined ? undefined : `=${source.name}`);
  if (source.categories !== undefined) bindCells(chart, ensureChild(series, 'c:cat'), source.categories);
  bindCells(chart, ensureChild(series, 'c:val'), source.values);
}

/** Takes a series out; a plot left without series goes too, unless it is the last. */
export function removeSeries(chart: Chart, series: Node): void {
  const plot = plotWith(chart, series);
  plot.children = plot.children.filter((child) => child !== series);
  dropEmptyPlots(chart);
}

function dropEmptyPlots(chart: Chart): void {
  const plots = plotsOf(chart);
  const kept = plots.filter((plot) => seriesIn(plot).length > 0);
  const [last] = kept.length > 0 ? kept : plots;
  const area = plotArea(chart);
  area.children = area.children.filter((node) => !isPlot(node) || kept.includes(node) || node === last);
}

function createPlot(plot: Plot, axisIds: readonly string[]): Node {
  const node = createNode(plot.element);
  for (const [name, val] of Object.entries({ ...plot.marks, ...plot.defaults })) setValue(node, name, val);
  for (const id of axisIds) insertChild(node, valueNode('c:axId', id));
  return node;
}

export const plotNamed = (type: string): Plot =>
  PLOTS.find((plot) => plot.type === type) ?? fail('NotImplemented', `chart type ${type}`);

/** Adds an empty plot of a kind. */
export function addPlot(chart: Chart, kind: Plot): Node {
  const node = createPlot(kind, arrangeAxes(plotArea(chart), kind));
  insertChild(plotArea(chart), node);
  return node;
}

/** Whether lines have markers is said in every series; what a kind does not know is taken away. */
function markPoints(series: Node, kind: Plot): void {
  removeChildren(series, 'c:marker');
  if (kind.markers !== undefined)
    setValue(ensureChild(series, 'c:marker'), 'c:symbol', kind.markers ? 'circle' : 'none');
  if (kind.markers === true) setValue(ensureChild(series, 'c:marker'), 'c:size', '5');
  if (kind.markers === undefined) removeChildren(series, 'c:smooth');
  else setValue(series, 'c:smooth', '0');
  if (kind.element === 'c:barChart') setValue(series, 'c:invertIfNegative', '0');
  else removeChildren(series, 'c:invertIfNegative', 'c:shape');
  if (kind.axes !== undefined) removeChildren(series, 'c:explosion');
  for (const node of descendantsOf(series))
    if (/^c:dLbls?$/.test(node.name)) removeChildren(node, 'c:dLblPos');
}

/** Shows series as another kind of chart. */
export function changeKind(chart: Chart, series: readonly Node[], kind: Plot): void {
  requireKnownKinds(chart);
  const isWhole = series.length === seriesOf(chart).length;
  if (
    !isWhole &&
    (kind.axes === undefined || plotsOf(chart).some((plot) => plotOf(plot)?.axes !== kind.axes))
  )
    fail('InvalidOperation');
  const before = plotsOf(chart);
  const same = isWhole ? undefined : before.find((plot) => plotOf(plot) === kind);
  const target = same ?? addPlot(chart, kind);
  for (const plot of before)
    if (plot !== target) plot.children = plot.children.filter((child) => !series.includes(child));
  for (const item of series) {
    if (!target.children.includes(item)) insertChild(target, item);
    markPoints(item, kind);
  }
  const area = plotArea(chart);
  area.children = area.children.filter(
    (node) => !isPlot(node) || node === target || seriesIn(node).length > 0,
  );
}
