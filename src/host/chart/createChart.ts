import { anchorAt } from '../model/anchor';
import { freeChartName } from '../model/charts';
import { newId } from '../model/createWorkbook';
import type { Area } from '../model/area';
import type { Chart, Sheet } from '../model/workbook';
import { createNode, ensureChild, insertChild, setValue, valueNode } from './node';
import { addPlot, addSeriesFrom, chartNode, plotNamed, plotsOf, seriesOf } from './series';
import { seriesIn } from './references';
import { readSource, type SeriesBy } from './source';

/** Points. */
const SIZE = { left: 0, top: 0, width: 360, height: 216 } as const;

export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly by: SeriesBy;
}

/** Replaces the series of a chart by those of an area. */
export function setSource(chart: Chart, { sheet, area, by }: Source): void {
  const [first, ...others] = plotsOf(chart);
  const node = chartNode(chart);
  const plotArea = ensureChild(node, 'c:plotArea');
  plotArea.children = plotArea.children.filter((child) => !others.includes(child));
  if (first) {
    const gone = seriesIn(first);
    first.children = first.children.filter((child) => !gone.includes(child));
  }
  for (const source of readSource(sheet, area, by)) addSeriesFrom(chart, source);
}

/** A new chart on a sheet, with a title, and a legend where there is more than one thing to tell apart. */
export function createChart(sheet: Sheet, type: string, source: Source): Chart {
  const kind = plotNamed(type);
  const chart: Chart = {
    id: newId(sheet.workbook),
    sheet,
    name: freeChartName(sheet),
    anchor: anchorAt(sheet, SIZE),
    space: createNode('c:chartSpace', [valueNode('c:roundedCorners', '0')]),
    parts: [],
  };
  const node = chartNode(chart);
  insertChild(node, createNode('c:title', [valueNode('c:overlay', '0')]));
  setValue(node, 'c:autoTitleDeleted', '0');
  addPlot(chart, kind);
  setSource(chart, source);
  if (kind.axes === undefined || seriesOf(chart).length > 1)
    insertChild(node, createNode('c:legend', [valueNode('c:legendPos', 'b'), valueNode('c:overlay', '0')]));
  setValue(node, 'c:plotVisOnly', '1');
  setValue(node, 'c:dispBlanksAs', 'gap');
  sheet.charts = [...sheet.charts, chart];
  return chart;
}
