import { childOf, removeChildren, setValue, valueOf, ensureChild } from '../chart/node';
import { chartNode, plotArea, seriesName, seriesOf } from '../chart/series';
import { valuesOf } from '../chart/references';
import { inside, show, spotOf, type Spot } from '../chart/spot';
import { ownText, setOwnText, textTurn, turnText } from '../chart/textFormat';
import { fail } from '../model/fault';
import type { Chart } from '../model/workbook';
import type { Definition, Scalar } from '../protocol/definition';
import { automaticValue, chartValue, FLAG, presence, wholeFrom, words } from './chartProperty';
import { readFlag, readNumber, readText } from './styleProperty';

const inChinese = ({ sheet }: Chart): boolean => sheet.workbook.language.startsWith('zh');

/** A title without words of its own: those of a cell, the name of the only series, or what Excel puts there. */
function automaticTitle({ chart, find }: Spot): string {
  const linked = childOf(find(), 'c:tx');
  if (linked) return valuesOf(chart, linked).join(' ');
  const [first, ...more] = seriesOf(chart);
  if (first && more.length === 0) return seriesName(chart, first);
  return inChinese(chart) ? '图表标题' : 'Chart Title';
}

const text = (silent: (spot: Spot) => string): Scalar<Spot> => ({
  get: (spot) => ownText(spot.find()) ?? silent(spot),
  set: (spot, value) => {
    const written = readText(value);
    setOwnText(spot.make(), written);
    ensureChild(spot.make(), 'c:overlay').attributes['val'] ??= '0';
  },
});

const angle: Scalar<Spot> = {
  get: textTurn,
  set: (spot, value) => {
    const degrees = readNumber(value);
    if (Math.abs(degrees) > 90) fail('InvalidArgument');
    turnText(spot, degrees);
  },
};

/** The title of a chart that Office.js shows or hides by a property of the title itself. */
function setTitleVisible(spot: Spot, visible: boolean): void {
  const chart = spotOf(spot.chart, chartNode(spot.chart)).make();
  if (visible) ensureChild(spot.make(), 'c:overlay').attributes['val'] ??= '0';
  else removeChildren(chart, 'c:title');
  setValue(chart, 'c:autoTitleDeleted', visible ? '0' : '1');
}

const overlay = chartValue(['c:overlay'], FLAG, false);

export const chartTitleClass: Definition<Spot> = {
  scalars: {
    Visible: {
      get: (spot) => spot.find() !== undefined,
      set: (spot, value) => {
        setTitleVisible(spot, readFlag(value));
      },
    },
    Text: text(automaticTitle),
    Overlay: overlay,
    TextOrientation: angle,
  },
  navigations: { Format: (self) => ({ type: 'ChartTitleFormat', self: [self] }) },
};

const LEGEND_POSITIONS = words({ r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', tr: 'Corner' });

export const chartLegendClass: Definition<Spot> = {
  scalars: {
    Visible: {
      get: (spot) => spot.find() !== undefined,
      set: (spot, value) => {
        const chart = spotOf(spot.chart, chartNode(spot.chart));
        show(chart, 'c:legend', readFlag(value));
        if (spot.find()) ensureChild(spot.make(), 'c:legendPos').attributes['val'] ??= 'r';
      },
    },
    Position: chartValue(['c:legendPos'], LEGEND_POSITIONS, 'Right'),
    Overlay: overlay,
  },
  navigations: { Format: (self) => ({ type: 'ChartLegendFormat', self: [self] }) },
};

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

const numberFormat: Scalar<Spot> = {
  get: (spot) => inside(spot, 'c:numFmt').find()?.attributes['formatCode'] ?? 'General',
  set: (spot, value) => {
    const formatCode = readText(value);
    Object.assign(inside(spot, 'c:numFmt').make().attributes, { formatCode, sourceLinked: '0' });
  },
};

const linkNumberFormat: Scalar<Spot> = {
  get: (spot) => (inside(spot, 'c:numFmt').find()?.attributes['sourceLinked'] ?? '1') === '1',
  set: (spot, value) => {
    const { attributes } = inside(spot, 'c:numFmt').make();
    Object.assign(attributes, {
      formatCode: attributes['formatCode'] ?? 'General',
      sourceLinked: readFlag(value) ? '1' : '0',
    });
  },
};

/** Number formats of axes and data labels. */
export const NUMBER_FORMATS = { NumberFormat: numberFormat, LinkNumberFormat: linkNumberFormat } as const;

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
    TextOrientation: angle,
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
    Text: onTitle(text(({ chart }) => (inChinese(chart) ? '坐标轴标题' : 'Axis Title'))),
    TextOrientation: onTitle(angle),
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

export const chartPlotAreaClass: Definition<Spot> = {
  navigations: { Format: (self) => ({ type: 'ChartPlotAreaFormat', self: [self] }) },
};
