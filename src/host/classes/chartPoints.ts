import {
  childOf,
  childrenOf,
  createNode,
  insertChild,
  removeChildren,
  setValue,
  valueOf,
} from '../chart/node';
import type { Node } from '../chart/node';
import { plotOf } from '../chart/plots';
import { valuesOf } from '../chart/references';
import { plotWith } from '../chart/series';
import type { Spot } from '../chart/spot';
import { fail } from '../model/fault';
import type { Definition } from '../protocol/definition';
import type { Selves } from '../protocol/selves';
import { hasPointLabel, showPointLabel } from './chartDataLabels';
import { readFlag } from './styleProperty';

const node = (series: Spot): Node => series.find() ?? fail('ItemNotFound');

type Point = Selves['ChartPoint'];

const pointCount = (series: Spot): number => valuesOf(series.chart, childOf(node(series), 'c:val')).length;

const pointNode = ({ series, index }: Point): Node | undefined =>
  childrenOf(node(series), 'c:dPt').find((item) => valueOf(item, 'c:idx') === String(index));

function makePoint(point: Point): Node {
  const found = pointNode(point);
  if (found) return found;
  const made = createNode('c:dPt');
  setValue(made, 'c:idx', String(point.index));
  if (plotOf(plotWith(point.series.chart, node(point.series)))?.element === 'c:barChart')
    setValue(made, 'c:invertIfNegative', '0');
  setValue(made, 'c:bubble3D', '0');
  insertPoint(point.series.make(), made);
  return made;
}

/** Points stand in the order of their numbers. */
function insertPoint(series: Node, point: Node): void {
  const number = (item: Node): number => Number(valueOf(item, 'c:idx'));
  const all = [...childrenOf(series, 'c:dPt'), point].sort((a, b) => number(a) - number(b));
  removeChildren(series, 'c:dPt');
  for (const item of all) insertChild(series, item);
}

export const chartPointClass: Definition<Point> = {
  scalars: {
    Value: { get: ({ series, index }) => valuesOf(series.chart, childOf(node(series), 'c:val'))[index] },
    HasDataLabel: {
      get: ({ series, index }) => hasPointLabel(series, index),
      set: ({ series, index }, value) => {
        showPointLabel(series, index, readFlag(value));
      },
    },
  },
  navigations: {
    Format: (point) => {
      const spot = {
        chart: point.series.chart,
        find: () => pointNode(point),
        make: () => (point.series.make(), makePoint(point)),
      };
      return { type: 'ChartPointFormat', self: [spot] };
    },
  },
};

export const chartPointsCollectionClass: Definition<Spot> = {
  scalars: { Count: { get: pointCount } },
  items: (series) =>
    Array.from({ length: pointCount(series) }, (_, index) => ({
      type: 'ChartPoint',
      self: { series, index },
    })),
  objects: {
    GetItemAt: (series, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= pointCount(series)) fail('InvalidArgument');
      return { type: 'ChartPoint', self: { series, index } };
    },
  },
  calls: { GetCount: pointCount },
};
