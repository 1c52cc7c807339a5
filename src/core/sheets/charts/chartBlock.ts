import { emptyCell, figureCell, lineAcross, lookOf, stacked, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import { totalHeight, withHeights } from '../rowHeight';
import { styles, type StyleName } from '../styles';
import { isNegative, kindOf } from './chartRows';
import type { ChartDefinition, ChartRow } from './define';
import type { SheetChart } from './sheetChart';

/** Widths in half-width characters: labels, at most two series, a gap, and the room for the chart. */
export const chartColumns = { label: 36, series: 14, gap: 2, chart: 72 } as const;

export const columnWidths = [
  chartColumns.label,
  chartColumns.series,
  chartColumns.series,
  chartColumns.gap,
  chartColumns.chart,
] as const;

const chartColumn = columnWidths.length - 1;

/** A table and the chart beside it; the chart's rows count from the block's first. */
export interface ChartBlock {
  readonly grid: Grid;
  readonly chart: SheetChart | undefined;
}

/** What a block says, and the lines of its table. */
export interface Charted {
  readonly definition: ChartDefinition;
  readonly heading: string;
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

export function chartBlock({ definition, heading, title, rows }: Charted): ChartBlock {
  const above = lineAcross(heading, 'chartHeading', columnWidths.length);
  const table: Grid = { rows: [headOf(definition), ...rows.map(rowOf(definition))], merges: [] };
  const tall = filledUp(withHeights(table, columnWidths), heightOf(definition, rows));
  const source = { row: 1, column: 0, rows: rows.length + 1, columns: definition.series.length + 1 };
  return {
    grid: withHeights(stacked([above, tall, { rows: [bare], merges: [] }]), columnWidths),
    chart: {
      kind: kindOf(definition, rows),
      title,
      source,
      numberFormat: styles[lookIn(definition, rows)].numberFormat,
      startsAtZero: !rows.some(({ figures }) => figures.some(isNegative)),
      place: { row: 1, column: chartColumn, rows: tall.rows.length, columns: 1 },
    },
  };
}

function lookIn({ look }: ChartDefinition, [first]: readonly ChartRow[]): StyleName {
  const [figure] = first?.figures ?? [];
  return figure === undefined ? look : lookOf(figure, look);
}

/** A heading with what is to be said in the place of a chart. */
export function blockWithout(heading: string, why: string): ChartBlock {
  const lines = [
    lineAcross(heading, 'chartHeading', columnWidths.length),
    lineAcross(why, 'note', columnWidths.length),
    { rows: [bare], merges: [] },
  ];
  return { grid: withHeights(stacked(lines), columnWidths), chart: undefined };
}

const bare = { cells: columnWidths.map(() => emptyCell('caption')) };

function headOf({ series }: ChartDefinition): { readonly cells: readonly SheetCell[] } {
  return padded([textCell('项目', 'head'), ...series.map((name) => textCell(name, 'head'))]);
}

function rowOf({ look }: ChartDefinition) {
  return ({ label, figures }: ChartRow) =>
    padded([textCell(label, 'label'), ...figures.map((figure) => figureCell(figure, look))]);
}

function padded(cells: readonly SheetCell[]): { readonly cells: readonly SheetCell[] } {
  return { cells: [...cells, ...bare.cells.slice(cells.length)] };
}

/** In points. */
const fillerHeight = 17;

/** Bare rows below a table, until a chart beside it has its height. */
function filledUp(table: Grid, height: number): Grid {
  const missing = Math.max(0, Math.ceil((height - totalHeight(table)) / fillerHeight));
  return { ...table, rows: [...table.rows, ...Array.from({ length: missing }, () => bare)] };
}

/** In points: title, legend and margins, then each bar with room for a name of two lines. */
function heightOf(definition: ChartDefinition, rows: readonly ChartRow[]): number {
  const lowest = 200;
  if (kindOf(definition, rows) !== 'bars') return lowest;
  const ofTitle = 70;
  const ofBar = definition.series.length > 1 ? 34 : 25;
  return Math.max(lowest, ofTitle + ofBar * rows.length);
}
