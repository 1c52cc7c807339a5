import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { figureCell } from '../grid';
import { headRows, type HeadPath } from './headRows';

/** One amount with the headings above it. */
export interface HeadedAmount {
  readonly head: HeadPath;
  readonly figure: Figure;
}

/** A table of one row: each amount below its headings, zeros as 0.00. */
export function singleRow(amounts: readonly HeadedAmount[], columnWidth: number): Body {
  return {
    columnWidths: amounts.map(() => columnWidth),
    head: headRows(amounts.map(({ head }) => head)),
    table: {
      rows: [{ cells: amounts.map(({ figure }) => figureCell(figure, 'amount')), height: 30 }],
      merges: [],
    },
  };
}
