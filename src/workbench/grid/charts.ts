import { boxOf } from '../../host/model/anchor';
import type { Sheet } from '../../host/model/workbook';
import { element } from '../element';
import { readChart } from './chartData';
import { drawChart } from './chartPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from './table';

/** The charts of a sheet where they lie over its cells. */
export function drawCharts(sheet: Sheet): readonly HTMLElement[] {
  return sheet.charts.map((chart) => {
    const box = boxOf(sheet, chart.anchor);
    const pixels = (points: number): number => Math.round((points * 4) / 3);
    const [width, height] = [pixels(box.width), pixels(box.height)];
    const figure = element('figure', { class: 'chart' }, drawChart(readChart(chart), { width, height }));
    figure.style.left = `${pixels(box.left) + HEADING_WIDTH}px`;
    figure.style.top = `${pixels(box.top) + HEADING_HEIGHT}px`;
    return figure;
  });
}
