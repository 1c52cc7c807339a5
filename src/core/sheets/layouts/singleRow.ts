import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { figureCell } from '../grid';
import { withColumnNumbers } from './columnNumbers';
import { headRows, type HeadPath } from './headRows';

/** One amount with the headings above it. */
export interface HeadedAmount {
  readonly head: HeadPath;
  readonly figure: Figure;
}

/** A table of one row: each amount below its headings, zeros as 0.00. */
export function singleRow(
  amounts: readonly HeadedAmount[],
  { columnWidth, isNumbered }: { readonly columnWidth: number; readonly isNumbered: boolean },
): Body {
  const head = headRows(amounts.map((amount) => amount.head));
  return {
    columnWidths: amounts.map(() => columnWidth),
    head: isNumbered
      ? withColumnNumbers(
          head,
          amounts.map(() => 'numbered'),
        )
      : head,
    table: {
      rows: [{ cells: amounts.map(({ figure }) => figureCell(figure, 'amount')), height: 30 }],
      merges: [],
    },
  };
}
