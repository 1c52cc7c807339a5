import type { Account } from '../../account';
import type { Figure } from '../../expression';
import type { Text } from '../../text';
import type { StyleName } from '../styles';

/** One line of a chart's table: what it is called, and a figure for each series. */
export interface ChartRow {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** A chart as it is declared: what it shows, not where or how. */
export interface ChartDefinition {
  readonly id: string;
  /** The Chinese name stands above the chart, behind the year. */
  readonly name: Text;
  readonly basis: string;
  /** `parts` add up to a whole; in `columns` a few things are compared side by side; `bars` have long names. */
  readonly shape: 'parts' | 'columns' | 'bars';
  /** What is measured; left out, the money unit in print. */
  readonly unit?: '分' | '%';
  /** The heads of its columns, which are the names of its series. */
  readonly series: readonly string[];
  readonly look: StyleName;
  readonly rows: (account: Account) => readonly ChartRow[];
}

/** Declares a chart of the report. */
export function defineChart(definition: ChartDefinition): ChartDefinition {
  return definition;
}
