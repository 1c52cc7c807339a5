import { childOf, ensureChild, removeChildren, setValue } from '../chart/node';
import { valuesOf } from '../chart/references';
import { chartNode, seriesName, seriesOf } from '../chart/series';
import { show, spotOf, type Spot } from '../chart/spot';
import { ownText, setOwnText, textTurn, turnText } from '../chart/textFormat';
import { fail } from '../model/fault';
import type { Chart } from '../model/workbook';
import type { Definition, Scalar } from '../protocol/definition';
import { chartValue, FLAG, words } from './chartProperty';
import { readFlag, readNumber, readText } from './styleProperty';

export const inChinese = ({ sheet }: Chart): boolean => sheet.workbook.language.startsWith('zh');

/** A title without words of its own: those of a cell, the name of the only series, or what Excel puts there. */
function automaticTitle({ chart, find }: Spot): string {
  const linked = childOf(find(), 'c:tx');
  if (linked) return valuesOf(chart, linked).join(' ');
  const [first, ...more] = seriesOf(chart);
  if (first && more.length === 0) return seriesName(chart, first);
  return inChinese(chart) ? '图表标题' : 'Chart Title';
}

/** The words of a title, and what it says without any. */
export const titleText = (silent: (spot: Spot) => string): Scalar<Spot> => ({
  get: (spot) => ownText(spot.find()) ?? silent(spot),
  set: (spot, value) => {
    const written = readText(value);
    setOwnText(spot.make(), written);
    ensureChild(spot.make(), 'c:overlay').attributes['val'] ??= '0';
  },
});

/** The degrees by which a text is turned. */
export const textAngle: Scalar<Spot> = {
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
    Text: titleText(automaticTitle),
    Overlay: overlay,
    TextOrientation: textAngle,
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

export const chartPlotAreaClass: Definition<Spot> = {
  navigations: { Format: (self) => ({ type: 'ChartPlotAreaFormat', self: [self] }) },
};
