import { childOf, descendantsOf } from '../../host/chart/node';
import { plotOf } from '../../host/chart/plots';
import { seriesIn, valuesOf } from '../../host/chart/references';
import { chartNode, plotsOf, seriesName } from '../../host/chart/series';
import type { Chart } from '../../host/model/workbook';

/** What a chart shows, as far as a simple picture of it needs to know. */
export interface ChartData {
  readonly title: string;
  /** Of its first plot; a kind that is not known here is drawn as columns. */
  readonly kind: 'columns' | 'bars' | 'lines' | 'pie';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const kinds: readonly (readonly [RegExp, ChartData['kind']])[] = [
  [/^Bar/, 'bars'],
  [/^(Line|Area)/, 'lines'],
  [/^(Pie|Doughnut)/, 'pie'],
];

/** Reads a chart with the values that its cells have now. */
export function readChart(chart: Chart): ChartData {
  const plots = plotsOf(chart);
  const type = plots[0] === undefined ? undefined : plotOf(plots[0])?.type;
  const series = plots.flatMap(seriesIn);
  const title = childOf(chartNode(chart), 'c:title');
  return {
    title:
      title === undefined
        ? ''
        : [...descendantsOf(title)]
            .filter(({ name }) => name === 'a:t')
            .map(({ text }) => text)
            .join(''),
    kind: kinds.find(([pattern]) => pattern.test(type ?? ''))?.[1] ?? 'columns',
    categories: valuesOf(chart, childOf(series[0], 'c:cat')).map(String),
    series: series.map((one) => ({
      name: seriesName(chart, one),
      values: valuesOf(chart, childOf(one, 'c:val')).map((value) => (typeof value === 'number' ? value : 0)),
    })),
  };
}
