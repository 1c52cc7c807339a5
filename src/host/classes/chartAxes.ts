import { childOf, removeChildren, setValue, valueOf } from '../chart/node';
import { plotArea } from '../chart/series';
import { inside, show, spotOf, type Spot } from '../chart/spot';
import { fail } from '../model/fault';
import type { Chart } from '../model/workbook';
import type { Definition, Scalar } from '../protocol/definition';
import { inChinese, textAngle, titleText } from './chartParts';
import {
  automaticValue,
  chartValue,
  FLAG,
  NUMBER_FORMATS,
  presence,
  wholeFrom,
  words,
} from './chartProperty';
import { readFlag } from './styleProperty';

const AXIS_ELEMENTS = { category: ['c:catAx', 'c:dateAx'], value: ['c:valAx'] } as const;

/** An axis; charts without axes have none to speak of. */
function axisOf(chart: Chart, kind: keyof typeof AXIS_ELEMENTS): Spot {
  const area = plotArea(chart);
  const found = AXIS_ELEMENTS[kind].map((name) => childOf(area, name)).find((node) => node !== undefined);
  return spotOf(chart, found ?? fail('InvalidOperation'));
}

const isAxisKind = (word: string): word is keyof typeof AXIS_ELEMENTS => word in AXIS_ELEMENTS;

export const chartAxesClass: Definition<Chart> = {
  navigations: {
    CategoryAxis: (chart) => ({ type: 'ChartAxis', self: axisOf(chart, 'category') }),
    ValueAxis: (chart) => ({ type: 'ChartAxis', self: axisOf(chart, 'value') }),
  },
  objects: {
    GetItem: (chart, args) => {
      const word = args.text(0).toLowerCase();
      if (!isAxisKind(word) || (args.optionalText(1) ?? 'Primary') !== 'Primary') return undefined;
      return { type: 'ChartAxis', self: axisOf(chart, word) };
    },
  },
};

const TICK_MARKS = words({ none: 'None', cross: 'Cross', in: 'Inside', out: 'Outside' });
const CROSSES = words({ autoZero: 'Automatic', max: 'Maximum', min: 'Minimum' });

/** Where the other axis crosses this one: the format says it of the other. */
const position: Scalar<Spot> = {
  get: (spot) => {
    const val = valueOf(otherAxis(spot).find(), 'c:crosses');
    return val === undefined ? 'Custom' : CROSSES.read(val);
  },
  set: (spot, value) => {
    const axis = otherAxis(spot).make();
    removeChildren(axis, 'c:crossesAt');
    setValue(axis, 'c:crosses', CROSSES.write(value));
  },
};

const otherAxis = ({ chart, find }: Spot): Spot =>
  axisOf(chart, find()?.name === 'c:valAx' ? 'category' : 'value');

export const chartAxisClass: Definition<Spot> = {
  scalars: {
    Type: { get: (spot) => (spot.find()?.name === 'c:valAx' ? 'Value' : 'Category') },
    AxisGroup: { get: () => 'Primary' },
    Visible: {
      get: (spot) => !FLAG.read(valueOf(spot.find(), 'c:delete') ?? '0'),
      set: (spot, value) => {
        setValue(spot.make(), 'c:delete', readFlag(value) ? '0' : '1');
      },
    },
    ...NUMBER_FORMATS,
    Minimum: automaticValue(['c:scaling'], 'c:min'),
    Maximum: automaticValue(['c:scaling'], 'c:max'),
    MajorUnit: automaticValue([], 'c:majorUnit'),
    MinorUnit: automaticValue([], 'c:minorUnit'),
    ReversePlotOrder: chartValue(
      ['c:scaling', 'c:orientation'],
      { read: (val) => val === 'maxMin', write: (value) => (readFlag(value) ? 'maxMin' : 'minMax') },
      false,
    ),
    Position: position,
    MajorTickMark: chartValue(['c:majorTickMark'], TICK_MARKS, 'Cross'),
    MinorTickMark: chartValue(['c:minorTickMark'], TICK_MARKS, 'Cross'),
    TickLabelPosition: chartValue(
      ['c:tickLblPos'],
      words({ nextTo: 'NextToAxis', low: 'Low', high: 'High', none: 'None' }),
      'NextToAxis',
    ),
    TickLabelSpacing: chartValue(['c:tickLblSkip'], wholeFrom(1, 31999), 1),
    TextOrientation: textAngle,
  },
  navigations: {
    Format: (self) => ({ type: 'ChartAxisFormat', self: [self] }),
    Title: (self) => ({ type: 'ChartAxisTitle', self }),
    MajorGridlines: (axis) => ({ type: 'ChartGridlines', self: { axis, name: 'c:majorGridlines' } }),
    MinorGridlines: (axis) => ({ type: 'ChartGridlines', self: { axis, name: 'c:minorGridlines' } }),
  },
};

const titleOf = (axis: Spot): Spot => inside(axis, 'c:title');

function onTitle(scalar: Scalar<Spot>): Scalar<Spot> {
  const { get, set } = scalar;
  return {
    get: (axis) => get(titleOf(axis)),
    ...(set && {
      set: (axis: Spot, value: unknown): void => {
        set(titleOf(axis), value);
      },
    }),
  };
}

export const chartAxisTitleClass: Definition<Spot> = {
  scalars: {
    Visible: presence('c:title'),
    Text: onTitle(titleText(({ chart }) => (inChinese(chart) ? '坐标轴标题' : 'Axis Title'))),
    TextOrientation: onTitle(textAngle),
  },
  navigations: { Format: (axis) => ({ type: 'ChartAxisTitleFormat', self: [titleOf(axis)] }) },
};

export const chartGridlinesClass: Definition<{ readonly axis: Spot; readonly name: string }> = {
  scalars: {
    Visible: {
      get: ({ axis, name }) => inside(axis, name).find() !== undefined,
      set: ({ axis, name }, value) => {
        show(axis, name, readFlag(value));
      },
    },
  },
  navigations: {
    Format: ({ axis, name }) => ({ type: 'ChartGridlinesFormat', self: [inside(axis, name)] }),
  },
};
