import type { Account } from '../account';
import { chineseOrdinal } from '../chineseOrdinal';
import { chartDefinitions, type ChartDefinition } from './charts';
import { blockWithout, chartBlock, columnWidths, type ChartBlock } from './charts/chartBlock';
import { chartRows } from './charts/chartRows';
import type { SheetChart } from './charts/sheetChart';
import { unitCaption } from './frame';
import { lineAcross, stacked } from './grid';
import { parts } from './parts';
import type { ReportSheet } from './reportSheet';
import { totalHeight, withHeights } from './rowHeight';

/**
 * The charts of the report, each beside a small table of live figures that it is bound to. What has no amount is no chart, and
 * the sheet says so; without any chart there is no sheet.
 */
export function chartsSheet(account: Account): readonly ReportSheet[] {
  const blocks = chartDefinitions.flatMap((definition, index) =>
    blocksOf(definition, account, chineseOrdinal(index + 1)),
  );
  if (blocks.every(({ chart }) => chart === undefined)) return [];
  const above = stacked([
    lineAcross(`${String(account.year)}年度部门决算图表`, 'title', columnWidths.length),
    lineAcross(unitCaption(account), 'caption', columnWidths.length),
  ]);
  const top = withHeights(above, columnWidths);
  const starts = startsOf(blocks, top.rows.length);
  return [
    {
      id: 'charts',
      name: parts.charts.title,
      part: 'charts',
      orientation: 'landscape',
      columnWidths,
      ...stacked([top, ...blocks.map(({ grid }) => grid)]),
      head: undefined,
      charts: blocks.flatMap(({ chart }, index) => moved(chart, starts[index] ?? 0)),
      pageBreaks: breaksBetween(blocks, starts, totalHeight(top)),
    },
  ];
}

/** More bars than these go on in a further chart. */
const mostBars = 20;
/** Of more lines than these no reader makes out anything. */
const mostRows = 60;

function blocksOf(definition: ChartDefinition, account: Account, ordinal: string): readonly ChartBlock[] {
  const { name, unit = account.policy.printedMoney } = definition;
  const heading = `${ordinal}、${name.zh}（单位：${unit}）`;
  const rows = chartRows(definition, account);
  if (rows.length === 0) return [blockWithout(heading, '本年度无数据，不作图。')];
  if (rows.length > mostRows) {
    const why = `共${String(rows.length)}项，超过${String(mostRows)}项，不作图，请见绩效评价项目汇总表。`;
    return [blockWithout(heading, why)];
  }
  const title = `${String(account.year)}年度${name.zh}`;
  const starts = rows.map((_, index) => index).filter((index) => index % mostBars === 0);
  return starts.map((start) => {
    const shown = rows.slice(start, start + mostBars);
    const range =
      rows.length > mostBars ? `（第${String(start + 1)}—${String(start + shown.length)}项）` : '';
    return chartBlock({ definition, heading: heading + range, title: title + range, rows: shown });
  });
}

/** The first row of each block. */
function startsOf(blocks: readonly ChartBlock[], first: number): readonly number[] {
  let next = first;
  return blocks.map(({ grid }) => {
    const start = next;
    next += grid.rows.length;
    return start;
  });
}

function moved(chart: SheetChart | undefined, by: number): readonly SheetChart[] {
  if (chart === undefined) return [];
  const { source, place } = chart;
  return [
    { ...chart, source: { ...source, row: source.row + by }, place: { ...place, row: place.row + by } },
  ];
}

/** What a landscape page takes at the scale at which this sheet is printed, in points. */
const pageHeight = 670;

/** A block that does not fit on the page any more begins a new one, so that no chart is cut. */
function breaksBetween(
  blocks: readonly ChartBlock[],
  starts: readonly number[],
  above: number,
): readonly number[] {
  const breaks: number[] = [];
  let used = above;
  blocks.forEach(({ grid }, index) => {
    const height = totalHeight(grid);
    if (index > 0 && used + height > pageHeight) {
      breaks.push(starts[index] ?? 0);
      used = 0;
    }
    used += height;
  });
  return breaks;
}
