import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { emptyCell, figureCell, stacked, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import type { StyleName } from '../styles';
import { headRows, type HeadPath } from './headRows';

/** One line of a side. An item prints blank for zero; balances and totals print 0.00. */
export interface Entry {
  readonly role: 'item' | 'balance' | 'total';
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** The columns of a side: first the labels, then the amounts. */
export interface Side {
  readonly heads: readonly HeadPath[];
  readonly labelWidth: number;
  readonly amountWidth: number;
}

/** Lines that stand beside each other; the shorter side is filled up with empty ones. */
export interface Beside {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
}

export interface TwoSided {
  readonly left: Side;
  readonly right: Side;
  readonly blocks: readonly Beside[];
}

/** Revenue on the left, expenditure on the right, both of the same height. */
export function twoSided({ left, right, blocks }: TwoSided): Body {
  return {
    columnWidths: [...widthsOf(left), ...widthsOf(right)],
    head: headRows([...left.heads, ...right.heads]),
    table: stacked(blocks.map((block) => besideEachOther(left, right, block))),
  };
}

function widthsOf({ heads, labelWidth, amountWidth }: Side): readonly number[] {
  return heads.map((_, index) => (index === 0 ? labelWidth : amountWidth));
}

function besideEachOther(left: Side, right: Side, block: Beside): Grid {
  const length = Math.max(block.left.length, block.right.length);
  const rows = Array.from({ length }, (_, index) => ({
    cells: [...cellsOf(left, block.left[index]), ...cellsOf(right, block.right[index])],
  }));
  return { rows, merges: [] };
}

const looks = {
  item: { label: 'label', amount: 'amountDetail' },
  balance: { label: 'label', amount: 'amount' },
  total: { label: 'labelCenter', amount: 'amount' },
} as const satisfies Record<Entry['role'], { readonly label: StyleName; readonly amount: StyleName }>;

const nothing: Entry = { role: 'item', label: '', figures: [] };

function cellsOf({ heads }: Side, entry: Entry = nothing): readonly SheetCell[] {
  const look = looks[entry.role];
  const label = entry.label === '' ? emptyCell(look.label) : textCell(entry.label, look.label);
  const amounts = heads.slice(1).map((_, index) => {
    const figure = entry.figures[index];
    return figure === undefined ? emptyCell(look.amount) : figureCell(figure, look.amount);
  });
  return [label, ...amounts];
}
