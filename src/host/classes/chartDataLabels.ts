import {
  ensureChild,
  insertChild,
  removeChildren,
  setValue,
  textNode,
  valueNode,
  childOf,
  childrenOf,
  valueOf,
} from '../chart/node';
import { plotOf } from '../chart/plots';
import { plotWith } from '../chart/series';
import { inside, type Spot, type Spots } from '../chart/spot';
import type { Node } from '../chart/node';
import { fail } from '../model/fault';
import type { Definition, Scalar } from '../protocol/definition';
import { FLAG, forAll, NUMBER_FORMATS } from './chartProperty';
import { readFlag, readText } from './styleProperty';

/** What a label can show, and how the format says it; what is not said is taken as shown. */
const PARTS = {
  ShowLegendKey: 'c:showLegendKey',
  ShowValue: 'c:showVal',
  ShowCategoryName: 'c:showCatName',
  ShowSeriesName: 'c:showSerName',
  ShowPercentage: 'c:showPercent',
  ShowBubbleSize: 'c:showBubbleSize',
} as const;

function makeLabels(spot: Spot): Node {
  const labels = spot.make();
  removeChildren(labels, 'c:delete');
  for (const name of Object.values(PARTS)) ensureChild(labels, name).attributes['val'] ??= '0';
  return labels;
}

/** The labels of a series, or the label of one point, as a place that is whole once it is made. */
const labelsOf = (owner: Spot): Spot => {
  const spot = inside(owner, 'c:dLbls');
  return { ...spot, make: () => makeLabels(spot) };
};

const shows = (labels: Node | undefined, name: string): boolean =>
  labels !== undefined && !childOf(labels, 'c:delete') && FLAG.read(valueOf(labels, name) ?? '1');

const part = (name: string): Scalar<Spot> => ({
  get: (spot) => shows(spot.find(), name),
  set: (spot, value) => {
    setValue(spot.make(), name, readFlag(value) ? '1' : '0');
  },
});

export const hasLabels = (series: Spot): boolean =>
  Object.values(PARTS).some((name) => shows(inside(series, 'c:dLbls').find(), name));

/** Shows the values of a series beside its points, or takes all labels away. */
export function showLabels(series: Spot, visible: boolean): void {
  if (!visible) removeChildren(series.make(), 'c:dLbls');
  else if (!hasLabels(series)) setValue(labelsOf(series).make(), PARTS.ShowValue, '1');
}

const POSITIONS: Readonly<Record<string, string>> = {
  BestFit: 'bestFit',
  Bottom: 'b',
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  Left: 'l',
  OutsideEnd: 'outEnd',
  Right: 'r',
  Top: 't',
};

/** The positions that the kind of chart allows, the usual one first: others would damage the file. */
const allowedPositions = (series: Spot): readonly string[] =>
  plotOf(plotWith(series.chart, series.make()))?.labels ?? Object.keys(POSITIONS);

const position: Scalar<Spot> = {
  get: (series) => {
    const val = valueOf(labelsOf(series).find(), 'c:dLblPos');
    const word = Object.entries(POSITIONS).find(([, item]) => item === val)?.[0];
    return word ?? allowedPositions(series)[0] ?? 'None';
  },
  set: (series, value) => {
    const word = readText(value);
    if (!allowedPositions(series).includes(word)) fail('InvalidArgument');
    setValue(labelsOf(series).make(), 'c:dLblPos', POSITIONS[word] ?? '');
  },
};

const separator: Scalar<Spot> = {
  get: (spot) => childOf(spot.find(), 'c:separator')?.text ?? '',
  set: (spot, value) => {
    const labels = spot.make();
    removeChildren(labels, 'c:separator');
    insertChild(labels, textNode('c:separator', readText(value)));
  },
};

const onLabels = ({ get, set }: Scalar<Spot>): Scalar<Spot> => ({
  get: (series) => get(labelsOf(series)),
  ...(set && {
    set: (series: Spot, value: unknown): void => {
      set(labelsOf(series), value);
    },
  }),
});

/** The labels of one series or of all: `self` is the series. */
export const chartDataLabelsClass: Definition<Spots> = {
  ...forAll({
    scalars: {
      ...Object.fromEntries(Object.entries(PARTS).map(([name, element]) => [name, onLabels(part(element))])),
      Position: position,
      NumberFormat: onLabels(NUMBER_FORMATS.NumberFormat),
      LinkNumberFormat: onLabels(NUMBER_FORMATS.LinkNumberFormat),
      Separator: onLabels(separator),
    },
  }),
  navigations: { Format: (series) => ({ type: 'ChartDataLabelFormat', self: series.map(labelsOf) }) },
};

const labelOf = (labels: Node | undefined, index: number): Node | undefined =>
  childrenOf(labels, 'c:dLbl').find((label) => valueOf(label, 'c:idx') === String(index));

/** Whether one point of a series is labelled. */
export function hasPointLabel(series: Spot, index: number): boolean {
  const own = labelOf(labelsOf(series).find(), index);
  return own ? !childOf(own, 'c:delete') : hasLabels(series);
}

/** Takes the label of one point away, or gives it one like those of its series. */
export function showPointLabel(series: Spot, index: number, visible: boolean): void {
  if (visible && !hasLabels(series)) fail('NotImplemented', 'a label for one point alone');
  const labels = labelsOf(series).make();
  labels.children = labels.children.filter((child) => child !== labelOf(labels, index));
  if (visible) return;
  const gone = [valueNode('c:idx', String(index)), valueNode('c:delete', '1')];
  insertChild(labels, { ...valueNode('c:dLbl', ''), attributes: {}, children: gone });
}
