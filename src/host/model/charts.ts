import { cloneNode, descendantsOf, type Node } from '../chart/node';
import { newId } from './createWorkbook';
import { fail } from './fault';
import type { Chart, Drawing, Sheet, Workbook } from './workbook';

const same = (a: string, b: unknown): boolean => typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

/** A chart of a sheet by name or id. */
export const findChart = (sheet: Sheet, key: unknown): Chart | undefined =>
  sheet.charts.find((chart) => same(chart.name, key) || chart.id === key);

/** 图表 1, 图表 2 … or Chart 1, Chart 2 …: the first that is free on the sheet. */
export function freeChartName(sheet: Sheet): string {
  const word = sheet.workbook.language.startsWith('zh') ? '图表' : 'Chart';
  let index = 1;
  while (findChart(sheet, `${word} ${index}`)) index++;
  return `${word} ${index}`;
}

export function renameChart(chart: Chart, name: string): void {
  if (name === '' || name.length > 255) fail('InvalidArgument');
  const holder = chart.sheet.charts.find((item) => same(item.name, name));
  if (holder && holder !== chart) fail('ItemAlreadyExists');
  chart.name = name;
}

function rewriteReferences(space: Node, change: (formula: string) => string): void {
  for (const node of descendantsOf(space)) {
    if (node.name !== 'c:f' || node.text === '') continue;
    const after = change(`=${node.text}`).slice(1);
    if (after !== node.text) node.text = after;
  }
}

/** Changes every reference of the workbook's charts, as formulas are changed. */
export function rewriteCharts({ sheets }: Workbook, change: (formula: string) => string): void {
  for (const { charts } of sheets) for (const { space } of charts) rewriteReferences(space, change);
}

/** The charts and other drawings of a sheet for its copy; charts of the sheet's own cells show those of the copy. */
export function copyDrawings(source: Sheet, copy: Sheet): void {
  const { calculator } = source.workbook;
  copy.drawings = source.drawings.map((drawing): Drawing => ({ ...drawing }));
  copy.charts = source.charts.map((chart) => {
    const space = cloneNode(chart.space);
    rewriteReferences(space, (formula) => calculator.rewriteSheet(formula, source.name, copy.name));
    return { ...chart, id: newId(source.workbook), sheet: copy, space };
  });
}
