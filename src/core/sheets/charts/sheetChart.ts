/** A block of cells, counted from 0. */
interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A native chart that is bound to cells of its own sheet. */
export interface SheetChart {
  readonly kind: 'pie' | 'columns' | 'bars';
  readonly title: string;
  /** The labels in the first column, beside them a column for each series, whose name stands in the first row. */
  readonly source: CellBlock;
  /** Of the numbers beside bars and columns. */
  readonly numberFormat: string;
  /** Whether the axis begins at zero, so that lengths compare: where no number is negative. */
  readonly startsAtZero: boolean;
  /** The cells that it lies over. */
  readonly place: CellBlock;
}

/** The most charts that a sheet may have: the writer knows its own by their numbers. */
export const mostCharts = 20;

/** The palette of charts (`#RRGGBB`): neighbours differ in grey as well. */
export const chartColours = ['#1F4E79', '#BDD7EE', '#5B9BD5', '#DDEBF7', '#2E75B6', '#9DC3E6'] as const;
